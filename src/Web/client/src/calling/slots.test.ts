import { expect, test } from "vitest"
import { emptied, isTight, taken } from "./slots"

const [few, most] = [
  { voices: 2, pictures: 2 },
  { voices: 12, pictures: 25 },
]

test("slots are too few once every voice has one, or more pictures are on the screen than have one", () => {
  expect(isTight(few, most, { voices: ["ana", "ben"], pictures: [] }, 0)).toBe(true)
  expect(isTight(few, most, { voices: [], pictures: [] }, 3)).toBe(true)
})

test("slots are enough while one of each kind is free", () => {
  expect(isTight(few, most, { voices: ["ana", null], pictures: ["ana", "ben"] }, 2)).toBe(false)
  expect(isTight(few, most, { voices: [], pictures: [] }, 0)).toBe(false)
})

test("where there are as many as there may be, none is missing", () => {
  expect(isTight(most, most, { voices: ["ana"], pictures: ["ana"] }, 49)).toBe(false)
})

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
