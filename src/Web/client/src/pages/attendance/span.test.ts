import { describe, expect, test } from "vitest"
import type { Attendance, Stay } from "../../app/api"
import { nextClass } from "../page.testing"
import { piecesOf, spanOf } from "./span"

const at = (time: string) => `2027-01-14T${time}:00Z`
const planned = { start: Date.parse(at("14:00")), end: Date.parse(at("16:00")) }

function attendance(final: boolean, minutes: number, stays: Stay[]): Attendance {
  const people = stays.map((stay) => ({ stays: [stay] })) as Attendance["people"]
  return { session: nextClass, measuredAt: at("16:10"), final, expected: 2, here: 2, minutes, people }
}

describe("the span of the bars", () => {
  test("is the plan while the class runs", () => {
    expect(spanOf(attendance(false, 30, [{ from: at("14:05"), to: null }]))).toEqual(planned)
  })

  test("is the class as it was held once it is final", () => {
    const held = attendance(true, 55, [
      { from: at("14:05"), to: at("15:00") },
      { from: at("14:20"), to: at("14:30") },
    ])
    expect(spanOf(held)).toEqual({ start: Date.parse(at("14:05")), end: Date.parse(at("15:00")) })
  })

  test("is the plan where nobody came", () => {
    expect(spanOf(attendance(true, 0, []))).toEqual(planned)
  })
})

describe("stays", () => {
  test("become parts of the span", () => {
    const stays = [
      { from: at("14:30"), to: at("15:00") },
      { from: at("15:15"), to: null },
    ]
    expect(piecesOf(stays, planned, at("15:30"))).toEqual([
      { from: 0.25, to: 0.5 },
      { from: 0.625, to: 0.75 },
    ])
  })

  test("before the bell are cut off", () => {
    expect(piecesOf([{ from: at("13:45"), to: null }], planned, at("15:30"))).toEqual([{ from: 0, to: 0.75 }])
    expect(piecesOf([{ from: at("13:45"), to: at("13:50") }], planned, at("15:30"))).toEqual([])
  })
})
