import { expect, test } from "vitest"
import { emptied, taken } from "./slots"

test("names the slots that somebody new sits in", () => {
  expect(taken(["ana", null, "cyd"], ["ben", "dee", "cyd"])).toEqual([0, 1])
})

test("a slot that was emptied has nobody new", () => {
  expect(taken(["ana"], [null])).toEqual([])
})

test("everyone is new at first", () => {
  expect(taken([], ["ana", null, "ben"])).toEqual([0, 2])
})

test("names the slots that nobody sits in any more", () => {
  expect(emptied(["ana", null, "cyd"], [null, null, "dee"])).toEqual([0])
})

test("without slots nobody sits in any", () => {
  expect(emptied(["ana", null, "cyd"], [])).toEqual([0, 2])
})
