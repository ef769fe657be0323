// @vitest-environment jsdom
import { expect, test, vi } from "vitest"
import { forgetDrafts, storedDraft } from "./notesDraft"

const update = Uint8Array.from([1, 2, 250])

test("what one page kept, the next one takes, once", () => {
  storedDraft("class", "ana", "r1").keep(update)
  const next = storedDraft("class", "ana", "r1")
  expect(next.take()).toEqual([update])
  expect(next.take()).toEqual([])
})

test("what has arrived is not kept", () => {
  const draft = storedDraft("class", "ana", "r1")
  draft.keep(update)
  draft.keep(null)
  expect(localStorage).toHaveLength(0)
})

test("words of other rooms and people stay, those of another class go", () => {
  storedDraft("class", "ana", "r2").keep(update)
  storedDraft("class", "ben", "r1").keep(update)
  storedDraft("before", "ana", "r1").keep(update)
  expect(storedDraft("class", "ana", "r1").take()).toEqual([])
  expect(localStorage).toHaveLength(2)
})

test("nothing is kept once the class has ended", () => {
  localStorage.setItem("classroom.view", "gallery")
  storedDraft("class", "ana", "r1").keep(update)
  forgetDrafts()
  expect(Object.keys(localStorage)).toEqual(["classroom.view"])
})

test("a browser that stores nothing goes on without", () => {
  vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new DOMException("No room.", "QuotaExceededError")
  })
  expect(() => storedDraft("class", "ana", "r1").keep(update)).not.toThrow()
  vi.restoreAllMocks()
})
