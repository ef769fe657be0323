import { expect, test } from "vitest"
import { taken } from "./slots"

test("names the slots that somebody new sits in", () => {
  expect(taken(["ana", null, "cyd"], ["ben", "dee", "cyd"])).toEqual([0, 1])
})

test("a slot that was emptied has nobody new", () => {
  expect(taken(["ana"], [null])).toEqual([])
})

test("everyone is new at first", () => {
  expect(taken([], ["ana", null, "ben"])).toEqual([0, 2])
})
