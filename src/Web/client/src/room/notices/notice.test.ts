import { expect, it } from "vitest"
import { classOf, holder, person, selfOf } from "../room.testing"
import { notice } from "./notice"

const quiet = classOf([person("me")])
const called = classOf([person("me")], { floor: [holder("me")] })

it("nothing is wanted of someone who sits and listens", () => {
  expect(notice(quiet, selfOf("me"), false, true)).toBeNull()
})

it("being called shows one button, and the microphone stays closed until it is pressed", () => {
  expect(notice(called, selfOf("me"), false, true)).toEqual({ kind: "speak" })
  expect(notice(called, selfOf("me"), true, true)).toEqual({ kind: "speaking", words: "speaking" })
})

it("an argument is spoken together", () => {
  const both = classOf([person("me")], { floor: [holder("me"), holder("other")] })
  expect(notice(both, selfOf("me"), true, true)).toEqual({ kind: "speaking", words: "speakingTogether" })
})

it("nobody is told they are heard while sound or connection is away", () => {
  expect(notice(called, selfOf("me"), true, false)).toEqual({ kind: "speaking", words: "unheard" })
})

it("a host's question is before the news of an earlier mute, and being called before both", () => {
  const self = selfOf("me", { unmuteAskedBy: "ada", mutedBy: "ada" })
  expect(notice(quiet, self, false, true)).toEqual({ kind: "unmuteAsked", by: "ada" })
  expect(notice(called, self, false, true)).toEqual({ kind: "speak" })
})

it("who has opened the microphone again is not told they are muted", () => {
  const self = selfOf("me", { mutedBy: "ada" })
  expect(notice(quiet, self, false, true)).toEqual({ kind: "muted", by: "ada" })
  expect(notice(quiet, self, true, true)).toBeNull()
})

it("who is called next is told so, but not who already has the floor", () => {
  const self = selfOf("me", { isNext: true })
  expect(notice(quiet, self, false, true)).toEqual({ kind: "next" })
  expect(notice(called, self, false, true)).toEqual({ kind: "speak" })
})
