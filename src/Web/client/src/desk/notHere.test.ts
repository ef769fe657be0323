import { expect, it } from "vitest"
import { attendee, classOf, hostsOf, person } from "../room/room.testing"
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
const hosts = hostsOf({
  attendees: {
    door: attendee("door", { presence: "waiting", waitingSince: "2027-01-14T14:02:00Z" }),
    late: attendee("late", { presence: "waiting", waitingSince: "2027-01-14T14:01:00Z" }),
    out: attendee("out", { presence: "removed" }),
  },
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
