import { expect, test } from "vitest"
import { person } from "../../room/room.testing"
import { atRandom, cityTeams, moved } from "./grouping"

const cities = ["Quito", "Malmö", "Durban", "Kumasi"]
const people = Array.from({ length: 12 }, (_, index) => person(`p${index}`, { city: cities[index % 4] ?? "" }))
const ids = people.map(({ id }) => id).sort()

/** The same dice every time. */
function dice(): () => number {
  let seed = 7
  return () => {
    seed = (seed * 16807) % 2147483647
    return seed / 2147483647
  }
}

test("at random puts everyone into one room, and rooms differ by one at most", () => {
  expect(atRandom(people, 5, dice()).flat().sort()).toEqual(ids)
  expect(atRandom(people, 3, dice()).map((room) => room.length)).toEqual([4, 4, 4])
  expect(atRandom(people.slice(1), 3, dice()).map((room) => room.length)).toEqual([4, 4, 3])
})

test("there are never more rooms than people", () => {
  expect(atRandom(people.slice(0, 2), 5, dice())).toHaveLength(2)
  expect(atRandom([], 5)).toEqual([])
})

test("city teams are a room a city", () => {
  const rooms = cityTeams(people)
  expect(rooms.map(({ name }) => name)).toEqual(["Durban", "Kumasi", "Malmö", "Quito"])
  expect(rooms.flatMap((room) => room.people).sort()).toEqual(ids)
})

test("people moved are in the other room, or in none", () => {
  const rooms = [
    { name: "A", people: ["a", "b"] },
    { name: "B", people: ["c"] },
  ]
  expect(moved(rooms, ["a", "c"], 1).map((room) => room.people)).toEqual([["b"], ["c", "a"]])
  expect(moved(rooms, ["a", "c"], null).map((room) => room.people)).toEqual([["b"], []])
})
