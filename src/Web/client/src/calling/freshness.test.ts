import { expect, test } from "vitest"
import { Freshness } from "./freshness"

const frames = (count: number) => new Map([["track", count]])

test("a slot that was never used shows its occupant from the first key frame on", () => {
  const freshness = new Freshness()
  freshness.changedHands(3, "track")
  expect(freshness.isFresh(3)).toBe(false)

  expect(freshness.counted(frames(0))).toBe(false)
  expect(freshness.counted(frames(1))).toBe(true)

  expect(freshness.isFresh(3)).toBe(true)
  expect(freshness.isWaiting).toBe(false)
})

test("a used slot shows nobody until a key frame that came after the change", () => {
  const freshness = new Freshness()
  freshness.changedHands(3, "track")
  freshness.counted(frames(5))
  freshness.changedHands(3, "track")

  expect(freshness.counted(frames(7))).toBe(false)
  expect(freshness.counted(frames(7))).toBe(false)
  expect(freshness.isFresh(3)).toBe(false)
  expect(freshness.counted(frames(8))).toBe(true)
})

test("a slot that was emptied is not waited for", () => {
  const freshness = new Freshness()
  freshness.changedHands(3, "track")
  freshness.forget(3)

  expect(freshness.isWaiting).toBe(false)
})

test("other slots are not concerned", () => {
  const freshness = new Freshness()
  freshness.changedHands(3, "track")

  expect(freshness.isFresh(4)).toBe(true)
})
