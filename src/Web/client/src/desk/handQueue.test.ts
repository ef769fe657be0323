import { expect, it } from "vitest"
import { classOf, hand, hostsOf, person } from "../room/room.testing"
import { handQueue } from "./handQueue"

it("keeps the order in which hands went up, with how often each was called", () => {
  const view = classOf([person("a"), person("b")], { hands: [hand("b"), hand("gone"), hand("a")] })
  const hosts = hostsOf({
    attendees: { b: { person: "b", presence: "here", waitingSince: null, devices: 1, calls: 2, lastCalledAt: null } },
  })
  expect(handQueue(view, hosts).map((row) => [row.place, row.who.id, row.calls])).toEqual([
    [1, "b", 2],
    [3, "a", null],
  ])
})
