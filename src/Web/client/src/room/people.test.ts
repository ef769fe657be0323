import { describe, expect, it } from "vitest"
import { bySeat, cityTone, headcount, initials, surname } from "./people"
import { person } from "./room.testing"

describe("initials", () => {
  it.each([
    ["Ingrid Sørli", "IS"],
    ["Victor Hugo Paz", "VP"],
    ["Prof. Ada Lindgren", "AL"],
    ["Ana de la Cruz", "AC"],
    ["Mei-Ling Chou", "MC"],
    ["Øyvind Åse", "ØÅ"],
    ["Madonna", "M"],
    ["張偉", "張"],
    ["", ""],
  ])("of %s are %s", (name, expected) => expect(initials(name)).toBe(expected))
})

it("shortens a name to its last word", () => {
  expect(surname("Victor Hugo Paz")).toBe("Paz")
  expect(surname("Madonna")).toBe("Madonna")
})

it("always gives a city the same one of six tones", () => {
  const tones = ["Durban", "Cork", "Gdańsk", "Kitakyushu", "Mérida", "Lyon", ""].map(cityTone)
  expect(tones).toEqual(["Durban", "Cork", "Gdańsk", "Kitakyushu", "Mérida", "Lyon", ""].map(cityTone))
  expect(tones.every((tone) => tone >= 1 && tone <= 6)).toBe(true)
  expect(new Set(tones).size).toBeGreaterThan(2)
})

it("counts those the class is held for, and a dropped person as here", () => {
  const people = [
    person("a"),
    person("b", { presence: "dropped" }),
    person("c", { presence: "expected" }),
    person("d", { role: "seniorLeader", presence: "left" }),
    person("ada", { role: "faculty" }),
    person("guest", { role: "observer" }),
  ]
  expect(headcount(people)).toEqual({ here: 2, expected: 4 })
})

it("orders by seat, and those without a seat last by name", () => {
  const people = [
    person("z", { name: "Zoe" }),
    person("second", { seat: 2 }),
    person("a", { name: "Ada" }),
    person("first", { seat: 0 }),
  ]
  expect([...people].sort(bySeat).map((one) => one.id)).toEqual(["first", "second", "a", "z"])
})
