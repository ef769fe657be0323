import { expect, it } from "vitest"
import { isCompact, stageHeight } from "./roomPlan"

it("the stage leaves most of the height to five rows of seats, and half to one row", () => {
  expect(stageHeight("amphitheatre", 1392, 740, 5)).toBeLessThan(740 * 0.4)
  expect(stageHeight("amphitheatre", 1392, 740, 1)).toBeGreaterThan(stageHeight("amphitheatre", 1392, 740, 5))
})

it("a narrow hall has a lower stage rather than empty space below its pictures", () => {
  expect(stageHeight("amphitheatre", 760, 740, 5)).toBeLessThan(stageHeight("amphitheatre", 1392, 740, 5))
})

it("the speaker view is all stage, the gallery none", () => {
  expect(stageHeight("speaker", 1392, 740, 5)).toBe(740)
  expect(stageHeight("gallery", 1392, 740, 5)).toBe(0)
})

it("a phone, upright or lying, and a laptop at 200 % zoom are compact; a tablet is not", () => {
  const sizes: [number, number][] = [
    [390, 844],
    [844, 390],
    [720, 450],
    [768, 1024],
    [1024, 768],
  ]
  expect(sizes.map(([width, height]) => isCompact(width, height))).toEqual([true, true, true, false, false])
})
