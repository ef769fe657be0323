import { describe, expect, test } from "vitest"
import { person } from "../../room/room.testing"
import { group, moved } from "./grouping"

const cities = ["Durban", "Malmö", "Quito", "Kumasi"]
const people = Array.from({ length: 12 }, (_, index) =>
  person(`p${index}`, { city: cities[Math.floor(index / 3)] ?? "", role: index % 3 === 0 ? "mayor" : "seniorLeader" }),
)
const cityOf = new Map(people.map(({ id, city }) => [id, city]))
const roleOf = new Map(people.map(({ id, role }) => [id, role]))

/** The same dice every time. */
function dice(): () => number {
  let seed = 7
  return () => {
    seed = (seed * 16807) % 2147483647
    return seed / 2147483647
  }
}

describe("a grouping", () => {
  test.each(["random", "mixed", "roles", "city"] as const)("%s puts everyone into one room", (by) => {
    expect(group(people, by, 5, dice()).flat().sort()).toEqual(people.map(({ id }) => id).sort())
  })

  test("at random makes rooms that differ by one at most", () => {
    expect(group(people, "random", 5, dice()).map((room) => room.length)).toEqual([4, 4, 4])
    expect(group(people.slice(1), "random", 5, dice()).map((room) => room.length)).toEqual([4, 4, 3])
  })

  test("by city makes a room a city", () => {
    const rooms = group(people, "city", 5)
    expect(rooms.map((room) => [...new Set(room.map((id) => cityOf.get(id)))])).toEqual([
      ["Durban"],
      ["Kumasi"],
      ["Malmö"],
      ["Quito"],
    ])
  })

  test("of mixed cities seats nobody with their own", () => {
    for (const room of group(people, "mixed", 4, dice())) {
      expect(new Set(room.map((id) => cityOf.get(id))).size).toBe(room.length)
    }
  })

  test("of balanced roles spreads the mayors", () => {
    const mayors = group(people, "roles", 6, dice()).map(
      (room) => room.filter((id) => roleOf.get(id) === "mayor").length,
    )
    expect(mayors).toEqual([2, 2])
  })

  test("to choose opens empty rooms", () => expect(group(people, "choose", 6)).toEqual([[], []]))

  test("of nobody has no rooms", () => expect(group([], "random", 5)).toEqual([]))
})

test("a person moved is in the other room, or in none", () => {
  expect(moved([["a", "b"], ["c"]], "a", 1)).toEqual([["b"], ["c", "a"]])
  expect(moved([["a", "b"], ["c"]], "a", null)).toEqual([["b"], ["c"]])
})
