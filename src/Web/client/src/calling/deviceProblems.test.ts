import { expect, test } from "vitest"
import { problemOf } from "./deviceProblems"

function failure(name: string): Error {
  return Object.assign(new Error("no"), { name })
}

test.each([
  ["NotAllowedError", "denied"],
  ["NotFoundError", "missing"],
  ["NotReadableError", "busy"],
  ["TypeError", "unsupported"],
  ["SomethingElse", "failed"],
])("%s means %s", (name, problem) => {
  expect(problemOf(failure(name))).toBe(problem)
})

test("a browser without any devices at all is one that cannot do it", () => {
  const mediaDevices = undefined as unknown as MediaDevices
  let thrown: unknown
  try {
    mediaDevices.getUserMedia({ audio: true })
  } catch (error) {
    thrown = error
  }
  expect(problemOf(thrown)).toBe("unsupported")
})
