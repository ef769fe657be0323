import { expect, test } from "vitest"
import { plannedRooms, wantedOf } from "./planned"
import { ordinary, type RoomsWanted } from "./wanted"

test.each<Partial<RoomsWanted>>([
  { by: "random", count: { of: "rooms", number: 6 }, cities: "together" },
  { by: "neverMet", count: { of: "size", number: 5 }, minutes: null },
  { by: "cityTeams" },
  { by: "set:s1" },
])("rooms are made as they were prepared: %o", (more) => {
  const wanted = { ...ordinary, title: "Three offers", ...more }
  expect(wantedOf({ title: wanted.title, rooms: plannedRooms(wanted) })).toEqual(wanted)
})

test("a plan keeps nothing that its way of grouping has no use for", () => {
  expect(plannedRooms({ ...ordinary, by: "cityTeams", cities: "apart" })).toEqual({
    by: "cityTeams",
    size: null,
    rooms: null,
    cities: null,
    set: null,
    minutes: 12,
  })
})

test("a step of an old plan means ordinary rooms", () => {
  expect(wantedOf({ title: "City teams", rooms: null })).toEqual({ ...ordinary, title: "City teams" })
})
