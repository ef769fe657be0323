import { expect, test } from "vitest"
import type { VoteSummary } from "../../app/api"
import { form, result } from "../../room/room.testing"
import { byQuestion, lines, sideBySide } from "./votes"

const vote = (question: string, counts: number[], more: Partial<VoteSummary> = {}): VoteSummary => ({
  question,
  options: ["Yes", "No"],
  form: form("single"),
  anonymous: false,
  round: 1,
  openedAt: "2027-01-14T14:20:00Z",
  result: result(counts),
  flow: null,
  ...more,
})

test("a question asked three times shows its first and its last vote", () => {
  const asked = byQuestion([
    vote("Build?", [3, 1]),
    vote("Stay?", [2, 2]),
    vote("Build?", [2, 2]),
    vote("Build?", [1, 3]),
  ])
  expect(asked.map(({ first }) => first.question)).toEqual(["Build?", "Stay?"])
  expect([asked[0]?.first.result.counts, asked[0]?.last?.result.counts]).toEqual([
    [3, 1],
    [1, 3],
  ])
  expect(asked[1]?.last).toBeNull()
})

test("a scale has its steps, mean and median; a ranking its mean places; a withheld vote nothing", () => {
  const scale = form("scale", { scale: { from: 1, to: 3, fromLabel: "Never", toLabel: "" } })
  const numbers = { mean: 2.5, median: 3, bins: [] }
  const steps = vote("How soon?", [0, 1, 1], { options: [], form: scale, result: result([0, 1, 1], { numbers }) })
  expect(lines(steps).map(({ name, value }) => [name, value])).toEqual([
    ["1 · Never", 0],
    ["2", 1],
    ["3", 1],
    ["mean", 2.5],
    ["median", 3],
  ])
  const ranks = [
    [1, 2],
    [2, 1],
  ]
  const ranked = vote("What first?", [], { form: form("ranking"), result: result([1, 2], { ranks }) })
  expect(lines(ranked).map(({ name, kind }) => [name, kind])).toEqual([
    ["No", "meanPlace"],
    ["Yes", "meanPlace"],
  ])
  expect(lines(vote("?", [], { result: result([], { people: 3, withheld: true }) }))).toEqual([])
})

test("words of two votes stand side by side, with a gap where nobody wrote them", () => {
  const said = (...texts: { text: string; people: number }[]) =>
    vote("One word?", [], { options: [], form: form("text"), result: result([], { people: 4, texts }) })
  const rows = sideBySide({
    first: said({ text: "Water", people: 4 }),
    last: said({ text: "Trust", people: 3 }, { text: "Water", people: 1 }),
  })
  expect(rows.map(({ line, before, after }) => [line.name, before?.value, after?.value])).toEqual([
    ["Water", 4, 1],
    ["Trust", undefined, 3],
  ])
})
