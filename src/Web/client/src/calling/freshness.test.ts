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
  expect(freshness.isCounting).toBe(false)
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

test("a slot that stood empty shows its next occupant from their first key frame on", () => {
  const freshness = new Freshness()
  freshness.changedHands(3, "track")
  freshness.counted(frames(1))
  freshness.emptied(3, "track")
  freshness.counted(frames(5))
  expect(freshness.isCounting).toBe(true)
  freshness.counted(frames(5))
  expect(freshness.isCounting).toBe(false)

  freshness.changedHands(3, "track")
  expect(freshness.counted(frames(5))).toBe(false)
  expect(freshness.counted(frames(6))).toBe(true)
})

test("while a key frame of the former occupant may be on its way, the next one could be theirs", () => {
  const freshness = new Freshness()
  freshness.changedHands(3, "track")
  freshness.counted(frames(1))
  freshness.emptied(3, "track")
  freshness.counted(frames(5))
  freshness.changedHands(3, "track")

  expect(freshness.counted(frames(6))).toBe(false)
  expect(freshness.stale).toEqual([3])
  expect(freshness.counted(frames(7))).toBe(true)
})

test("nobody is waited for in an empty slot", () => {
  const freshness = new Freshness()
  freshness.changedHands(3, "track")
  freshness.emptied(3, "track")

  expect(freshness.stale).toEqual([])
})

test("other slots are not concerned", () => {
  const freshness = new Freshness()
  freshness.changedHands(3, "track")

  expect(freshness.isFresh(4)).toBe(true)
})
