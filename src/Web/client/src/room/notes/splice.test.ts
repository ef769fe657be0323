import { describe, expect, test } from "vitest"
import { caretAfter, parts, spliceOf } from "./splice"

describe("one change of a text", () => {
  test("is what lies between what stayed", () => {
    expect(spliceOf("the harbour", "the old harbour")).toEqual({ at: 4, remove: 0, insert: "old " })
    expect(spliceOf("abc", "ac")).toEqual({ at: 1, remove: 1, insert: "" })
    expect(spliceOf("same", "same")).toBeNull()
  })

  test("never cuts a character in half", () => {
    expect(spliceOf("😀", "😁")).toEqual({ at: 0, remove: 2, insert: "😁" })
    // Both end in the same half.
    expect(spliceOf("\u{1F600}", "\u{1FA00}")).toEqual({ at: 0, remove: 2, insert: "\u{1FA00}" })
  })
})

test("a caret stays with its words when others write", () => {
  expect(caretAfter(3, { at: 5, remove: 0, insert: "later" })).toBe(3)
  expect(caretAfter(8, { at: 5, remove: 0, insert: "more " })).toBe(13)
  expect(caretAfter(8, { at: 5, remove: 2, insert: "" })).toBe(6)
  expect(caretAfter(6, { at: 5, remove: 4, insert: "" })).toBe(5)
})

test("a long paste goes in pieces of whole characters", () => {
  expect(parts("ab😀cd", 3)).toEqual(["ab", "😀c", "d"])
  expect(parts("", 3)).toEqual([])
})
