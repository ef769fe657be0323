import { expect, test } from "vitest"
import { line } from "./schedule.testing"
import { labelled, placeOf, spanOf } from "./yearSpan"

const now = Date.parse("2026-11-22T12:00:00Z")

test("a year with nothing on it is twelve months from now", () => {
  const span = spanOf([], now)
  expect(span.months.length).toBe(12)
  expect(new Date(span.from).toISOString()).toBe("2026-11-01T00:00:00.000Z")
  expect(new Date(span.to).toISOString()).toBe("2027-11-01T00:00:00.000Z")
})

test("it grows with its sessions, before and after", () => {
  const span = spanOf(
    [line({ startsAt: "2026-07-14T13:00:00Z" }), line({ id: "b", startsAt: "2027-10-07T13:00:00Z" })],
    now,
  )
  expect(span.months.length).toBe(16)
  expect(placeOf(span.from, span)).toBe(0)
  expect(placeOf(Date.parse("2027-03-01T00:00:00Z"), span)).toBeCloseTo(0.5, 1)
})

test("of many months only some are named", () => {
  const span = spanOf([line({ startsAt: "2029-10-07T13:00:00Z" })], now)
  expect(span.months.length).toBe(36)
  expect(labelled(span, 18).length).toBe(18)
  expect(labelled(spanOf([], now), 18).length).toBe(12)
})
