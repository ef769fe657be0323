import { expect, test } from "vitest"
import { emptied, isTight, taken } from "./slots"

const [few, most] = [
  { voices: 2, pictures: 2 },
  { voices: 12, pictures: 25 },
]

test("slots are too few once every voice has one, or more pictures are on the screen than have one", () => {
  expect(isTight(few, most, { voices: ["ana", "ben"], pictures: [], screen: null }, 0)).toBe(true)
  expect(isTight(few, most, { voices: [], pictures: [], screen: null }, 3)).toBe(true)
})

test("slots are enough while one of each kind is free", () => {
  expect(isTight(few, most, { voices: ["ana", null], pictures: ["ana", "ben"], screen: null }, 2)).toBe(false)
  expect(isTight(few, most, { voices: [], pictures: [], screen: null }, 0)).toBe(false)
})

test("where there are as many as there may be, none is missing", () => {
  expect(isTight(most, most, { voices: ["ana"], pictures: ["ana"], screen: null }, 49)).toBe(false)
})

const pictures = (people: (string | null)[], screen: number | null = null) => ({ voices: [], pictures: people, screen })

test("names the slots that somebody new sits in", () => {
  expect(taken(pictures(["ana", null, "cyd"]), pictures(["ben", "dee", "cyd"]))).toEqual([0, 1])
})

test("a slot that was emptied has nobody new", () => {
  expect(taken(pictures(["ana"]), pictures([null]))).toEqual([])
})

test("everyone is new at first", () => {
  expect(taken(pictures([]), pictures(["ana", null, "ben"]))).toEqual([0, 2])
})

test("a person's screen where their face was is something new, and the other way round", () => {
  expect(taken(pictures(["ana", "ben"]), pictures(["ana", "ben"], 1))).toEqual([1])
  expect(taken(pictures(["ana", "ben"], 1), pictures(["ana", "ben"]))).toEqual([1])
  expect(taken(pictures(["ana", "ben"], 1), pictures(["ana", "ben"], 1))).toEqual([])
})

test("names the slots that nobody sits in any more", () => {
  expect(emptied(["ana", null, "cyd"], [null, null, "dee"])).toEqual([0])
})

test("without slots nobody sits in any", () => {
  expect(emptied(["ana", null, "cyd"], [])).toEqual([0, 2])
})
