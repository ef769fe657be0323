import { expect, test } from "vitest"
import { CandidateHold } from "./candidates"

const candidate = (name: string): RTCIceCandidateInit => ({ candidate: name })

test("holds candidates until the description is there, then adds them in order", () => {
  const added: unknown[] = []
  const hold = new CandidateHold((found) => added.push(found))
  hold.take(candidate("a"))
  hold.take(null)
  expect(added).toEqual([])

  hold.open()
  hold.take(candidate("b"))

  expect(added).toEqual([candidate("a"), null, candidate("b")])
})

test("adds none twice when the description is replaced", () => {
  const added: unknown[] = []
  const hold = new CandidateHold((found) => added.push(found))
  hold.take(candidate("a"))
  hold.open()
  hold.open()

  expect(added).toHaveLength(1)
})
