import { expect, it } from "vitest"
import { bars } from "./bars"

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
