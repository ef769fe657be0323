import { expect, test } from "vitest"
import { Backoff } from "./backoff"

test("pauses grow to a limit and begin small again after a success", () => {
  const backoff = new Backoff(300, 2000, () => 0.5)
  expect([1, 2, 3, 4, 5].map(() => backoff.pause())).toEqual([300, 600, 1200, 2000, 2000])

  backoff.succeeded()

  expect(backoff.pause()).toBe(300)
})

test("a class does not knock all at once", () => {
  const pauses = [0, 1].map((chance) => new Backoff(400, 2000, () => chance).pause())
  expect(pauses).toEqual([300, 500])
})
