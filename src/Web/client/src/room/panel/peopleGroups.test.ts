import { expect, it } from "vitest"
import { person } from "../room.testing"
import { peopleGroups } from "./peopleGroups"

const people = [
  person("ada", { name: "Ada Lindgren", role: "faculty", city: "Boston" }),
  person("b", { name: "Siobhán Daly", city: "Cork", seat: 8 }),
  person("a", { name: "Amara Okafor", city: "Enugu", seat: 0 }),
  person("c", { name: "Tomasz Wilk", city: "Gdańsk", seat: 11, presence: "expected" }),
]
const shown = (wanted: string) =>
  peopleGroups(people, wanted).map(({ group, people }) => [group, people.map((one) => one.id)])

it("groups hosts, those here in seat order, and those away", () => {
  expect(shown("")).toEqual([
    ["hosts", ["ada"]],
    ["here", ["a", "b"]],
    ["away", ["c"]],
  ])
})

it("finds names and cities without their accents and case", () => {
  expect(shown("siobhan")).toEqual([["here", ["b"]]])
  expect(shown("GDANSK")).toEqual([["away", ["c"]]])
  expect(shown("nobody")).toEqual([])
})
