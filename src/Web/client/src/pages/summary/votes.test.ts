import { expect, test } from "vitest"
import type { VoteSummary } from "../../app/api"
import { byQuestion } from "./votes"

const vote = (question: string, counts: number[]): VoteSummary => ({
  question,
  options: ["Yes", "No"],
  anonymous: false,
  openedAt: "2027-01-14T14:20:00Z",
  counts,
  people: counts.reduce((sum, count) => sum + count, 0),
  withheld: false,
})

test("a question asked three times shows its first and its last vote", () => {
  const asked = byQuestion([
    vote("Build?", [3, 1]),
    vote("Stay?", [2, 2]),
    vote("Build?", [2, 2]),
    vote("Build?", [1, 3]),
  ])
  expect(asked.map(({ first }) => first.question)).toEqual(["Build?", "Stay?"])
  expect([asked[0]?.first.counts, asked[0]?.last?.counts]).toEqual([
    [3, 1],
    [1, 3],
  ])
  expect(asked[1]?.last).toBeNull()
})
