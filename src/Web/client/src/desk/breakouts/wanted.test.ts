import { expect, test } from "vitest"
import { person } from "../../room/room.testing"
import { asked, isOwn, ordinary, type RoomsWanted, roomsOf, sizeOf } from "./wanted"

const people = [person("ana"), person("ben"), person("cyd")]

test("either number says the other", () => {
  expect(roomsOf({ count: { of: "size", number: 4 } }, 118)).toBe(30)
  expect(sizeOf({ count: { of: "rooms", number: 20 } }, 118)).toBe(6)
})

test("rooms that people are put into are never more than people, and none are more than a class may have", () => {
  const nine: RoomsWanted = { ...ordinary, by: "mixedCities", count: { of: "rooms", number: 9 } }
  expect(asked(nine, people).rooms).toBe(3)
  expect(roomsOf(nine, 3)).toBe(9)
  expect(roomsOf({ count: { of: "size", number: 1 } }, 118)).toBe(40)
})

test("only chance and cities need no asking", () => {
  expect(isOwn(ordinary)).toBe(true)
  expect(isOwn({ ...ordinary, cities: "apart" })).toBe(false)
  expect(isOwn({ ...ordinary, by: "neverMet" })).toBe(false)
  expect(isOwn({ ...ordinary, by: "cityTeams" })).toBe(true)
})

test("a question says no more than its way of grouping takes", () => {
  const who = ["ana", "ben", "cyd"]
  expect(asked({ ...ordinary, by: "neverMet" }, people)).toEqual({
    how: "neverMet",
    people: who,
    rooms: 1,
    cities: "apart",
  })
  expect(asked({ ...ordinary, by: "random", cities: "together" }, people)).toEqual({
    how: "random",
    people: who,
    rooms: 1,
    cities: "together",
  })
  expect(asked({ ...ordinary, by: "sameAsLastTime", cities: "apart" }, people)).toEqual({
    how: "sameAsLastTime",
    people: who,
  })
  expect(asked({ ...ordinary, by: "set:s1" }, people)).toEqual({ how: "saved", set: "s1", people: who })
})
