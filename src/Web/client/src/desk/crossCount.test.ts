import { expect, it } from "vitest"
import { form, person, poll } from "../room/room.testing"
import { crossCount } from "./crossCount"

const people = {
  a: person("a", { city: "Durban" }),
  b: person("b", { city: "Durban", role: "seniorLeader" }),
  c: person("c", { city: "Quito" }),
}

it("counts people by city and by role", () => {
  const choices = { a: { options: [0] }, b: { options: [1] }, c: { options: [1] } }
  expect(crossCount(poll(), 2, choices, people, "city")).toEqual([
    { name: "Durban", counts: [1, 1], people: 2 },
    { name: "Quito", counts: [0, 1], people: 1 },
  ])
  expect(crossCount(poll(), 2, choices, people, "role").map((row) => [row.name, row.people])).toEqual([
    ["mayor", 2],
    ["seniorLeader", 1],
  ])
})

it("counts steps of a scale, several choices, and what a ranking puts first", () => {
  const scale = poll({ form: form("scale", { scale: { from: 1, to: 3, fromLabel: "", toLabel: "" } }) })
  expect(crossCount(scale, 3, { a: { number: 3 } }, people, "city")[0]?.counts).toEqual([0, 0, 1])
  const several = poll({ form: form("multiple") })
  expect(crossCount(several, 3, { a: { options: [0, 2] } }, people, "city")[0]).toMatchObject({
    counts: [1, 0, 1],
    people: 1,
  })
  const ranked = poll({ form: form("ranking") })
  expect(crossCount(ranked, 3, { a: { options: [2, 0, 1] } }, people, "city")[0]?.counts).toEqual([0, 0, 1])
})
