import { expect, test } from "vitest"
import { ServerClock } from "./clock"

test("the beat that travelled fastest sets the clock", () => {
  let local = 1_000_000
  const clock = new ServerClock(() => local)
  const server = () => local + 5000
  for (const travel of [80, 20, 400]) {
    const at = new Date(server()).toISOString()
    local += travel
    clock.beat(at)
  }
  expect(clock.now()).toBe(server() - 20)
})

test("a beat that is no time is not listened to", () => {
  const clock = new ServerClock(() => 7)
  clock.beat("soon")
  expect(clock.now()).toBe(7)
})
