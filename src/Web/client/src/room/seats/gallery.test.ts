import { describe, expect, it } from "vitest"
import { galleryPlan, PAGE, pages } from "./gallery"
import { PLATE_HEIGHT } from "./places"

describe.each([
  [1, 1400, 760],
  [3, 1400, 760],
  [12, 1040, 700],
  [40, 1400, 760],
  [49, 1400, 760],
])("%i faces", (count, width, height) => {
  it("fit their space", () => {
    const plan = galleryPlan(width, height, count)
    const rows = Math.ceil(count / plan.columns)
    expect(plan.columns * plan.width + (plan.columns - 1) * 12).toBeLessThanOrEqual(width)
    expect(rows * ((plan.width * 9) / 16 + PLATE_HEIGHT.full) + (rows - 1) * 12).toBeLessThanOrEqual(height)
  })
})

it("fewer faces are never smaller", () => {
  const widths = [1, 2, 4, 9, 16, 25, 49].map((count) => galleryPlan(1400, 760, count).width)
  expect([...widths].sort((a, b) => b - a)).toEqual(widths)
})

it("puts at most 49 on a page, and always has one", () => {
  expect([0, 1, PAGE, PAGE + 1, 120].map(pages)).toEqual([1, 1, 1, 2, 3])
})
