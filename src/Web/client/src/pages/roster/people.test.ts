import { expect, test } from "vitest"
import type { RosterPerson } from "../../app/roster"
import { found, rolesOf } from "./people"
import { person } from "./roster.testing"

const people: RosterPerson[] = [
  person({ person: "a", name: "Zoë Müller", city: "Łódź", role: "mayor" }),
  person({ person: "b", name: "محمد العربي", city: "Tunis", role: "seniorLeader", email: "m@tunis.example" }),
  person({ person: "c", name: "Cal Ray", city: "", role: "guest", part: "mentor" }),
]
const ids = (words: string, role: "all" | "guest" = "all") => found(people, { words, role }).map((one) => one.person)

test.each([
  ["", ["a", "b", "c"]],
  ["zoe", ["a"]],
  ["MULLER zo", ["a"]],
  ["lodz", ["a"]],
  ["tunis", ["b"]],
  ["محمد", ["b"]],
  ["cal tunis", []],
])("“%s” finds who has all of its words", (words, expected) => {
  expect(ids(words)).toEqual(expected)
})

test("a role narrows it further", () => {
  expect(ids("", "guest")).toEqual(["c"])
  expect(ids("zoe", "guest")).toEqual([])
})

test("only roles that somebody has are offered, in their order", () => {
  expect(rolesOf(people)).toEqual(["mayor", "seniorLeader", "guest"])
})
