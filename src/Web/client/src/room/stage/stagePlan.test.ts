import { describe, expect, it } from "vitest"
import { STAGE_PLATE, stagePlan, wholePlan } from "./stagePlan"

const gap = 16
const spaces = [
  ["1440×900", 1392, 290],
  ["beside a panel", 1040, 290],
  ["on the desk", 768, 220],
  ["1024×768", 976, 220],
  ["768×1024", 720, 200],
] as const

describe.each(spaces)("the stage at %s", (_, width, height) => {
  it.each([1, 2, 3])("holds %i speakers, card and small pictures side by side", (speakers) => {
    for (const hasCard of [true, false]) {
      for (const beside of [0, 1, 2]) {
        const plan = stagePlan(width, height, speakers, beside, hasCard)
        const parts = [...Array(speakers).fill(plan.speaker), plan.card, plan.beside].filter((part) => part > 0)
        const total = parts.reduce((sum, part) => sum + part, 0) + gap * (parts.length - 1)
        expect(total).toBeLessThanOrEqual(width)
        expect((plan.speaker * 9) / 16 + STAGE_PLATE).toBeLessThanOrEqual(height)
      }
    }
  })

  it("keeps both small pictures within its height", () => {
    const { beside } = stagePlan(width, height, 1, 2, false)
    expect(2 * ((beside * 9) / 16 + STAGE_PLATE)).toBeLessThanOrEqual(height)
  })
})

it("drops the small pictures before a speaker becomes small", () => {
  const plan = stagePlan(620, 290, 1, 2, true)
  expect(plan.beside).toBe(0)
  expect(plan.speaker).toBeGreaterThan(300)
})

describe("a stage that has the hall to itself", () => {
  it("puts the card below where that makes the face much larger", () => {
    const plan = wholePlan(648, 568, 1, 0, 150)
    expect(plan.stacked).toBe(true)
    expect(plan.speaker).toBeGreaterThan(1.5 * stagePlan(648, 568, 1, 0, true).speaker)
    expect((plan.speaker * 9) / 16 + STAGE_PLATE + gap + 150).toBeLessThanOrEqual(568)
  })

  it("holds the small pictures beside the card below", () => {
    const plan = wholePlan(648, 568, 1, 2, 150)
    expect(plan.stacked).toBe(true)
    expect(plan.card + 2 * (plan.beside + gap)).toBe(648)
    expect((plan.speaker * 9) / 16 + STAGE_PLATE + gap + 150).toBeLessThanOrEqual(568)
  })

  it("keeps it beside in a wide hall, and where it is as high as the hall", () => {
    expect(wholePlan(1392, 560, 1, 0, 150).stacked).toBe(false)
    expect(wholePlan(648, 568, 1, 0, 400).stacked).toBe(false)
  })
})
