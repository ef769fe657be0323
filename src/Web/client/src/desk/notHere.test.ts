import { expect, it } from "vitest"
import { classOf, hostsOf, person } from "../room/room.testing"
import type { Attendee } from "../session"
import { notHere } from "./notHere"
import { waiting } from "./waiting"

const people = [
  person("here", { seat: 0 }),
  person("nothing", { seat: 1, presence: "expected" }),
  person("dropped", { seat: 2, presence: "dropped" }),
  person("left", { seat: 3, presence: "left" }),
  person("door", { seat: 4, presence: "expected", name: "Dora", city: "Cork" }),
  person("out", { seat: 5, presence: "left" }),
  person("ada", { role: "faculty", presence: "expected" }),
]
const attendee = (id: string, more: Partial<Attendee>): [string, Attendee] => [
  id,
  { person: id, presence: "here", waitingSince: null, devices: 1, calls: 0, lastCalledAt: null, ...more },
]
const hosts = hostsOf({
  attendees: Object.fromEntries([
    attendee("door", { presence: "waiting", waitingSince: "2027-01-14T14:02:00Z" }),
    attendee("late", { presence: "waiting", waitingSince: "2027-01-14T14:01:00Z" }),
    attendee("out", { presence: "removed" }),
  ]),
})

it("names the missing, those nearest to coming in first, without hosts and the removed", () => {
  expect(notHere(classOf(people), hosts).map(({ person, known }) => [person.id, known])).toEqual([
    ["door", "waiting"],
    ["dropped", "dropped"],
    ["left", "left"],
    ["nothing", "expected"],
  ])
})

it("lists who waits at the door, the longest first", () => {
  expect(waiting(classOf(people), hosts).map(({ person, name }) => [person, name])).toEqual([
    ["late", "late"],
    ["door", "Dora"],
  ])
})
