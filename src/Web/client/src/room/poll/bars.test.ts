import { expect, it } from "vitest"
import { bars, ranking } from "./bars"

it("shares are of people, in the options' own order", () => {
  const result = bars(["Yes", "No", "Later"], { counts: [6, 10, 0], people: 16 })
  expect(result.map((bar) => [bar.option, bar.count, bar.share, bar.leading])).toEqual([
    ["Yes", 6, 0.375, false],
    ["No", 10, 0.625, true],
    ["Later", 0, 0, false],
  ])
})

it("nobody leads where nobody answered", () => {
  expect(bars(["Yes", "No"], { counts: [0, 0], people: 0 }).every((bar) => !bar.leading && bar.share === 0)).toBe(true)
})

it("a ranking goes by the mean place, the best first", () => {
  // Two put Roads first and Water second; one the other way round.
  const ranks = ranking(["Water", "Roads"], {
    people: 3,
    ranks: [
      [1, 2],
      [2, 1],
    ],
  })
  expect(ranks?.map((rank) => [rank.option, rank.mean.toFixed(2), rank.first])).toEqual([
    ["Roads", "1.33", 2],
    ["Water", "1.67", 1],
  ])
  expect(ranking(["Water"], { people: 0, ranks: [[0]] })).toBeNull()
})
