import type { PlannedRooms, PlannedStep } from "../../session"
import { type Choice, hasCities, hasCount, ordinary, type RoomsWanted } from "./wanted"

/** Rooms as a plan has them, to be made of whoever is here; a step that says nothing about them means the ordinary ones. */
export function wantedOf({ title, rooms }: Pick<PlannedStep, "title" | "rooms">): RoomsWanted {
  if (!rooms) return { ...ordinary, title }
  const by: Choice = rooms.by === "saved" ? `set:${rooms.set ?? ""}` : rooms.by
  const count: RoomsWanted["count"] = rooms.rooms
    ? { of: "rooms", number: rooms.rooms }
    : { of: "size", number: rooms.size ?? ordinary.count.number }
  return { title, by, count, cities: rooms.cities, minutes: rooms.minutes }
}

/** The same as a plan stores it, without what its way of grouping has no use for. */
export function plannedRooms({ by, count, cities, minutes }: RoomsWanted): PlannedRooms {
  const number = (of: typeof count.of) => (hasCount(by) && count.of === of ? count.number : null)
  return {
    by: by.startsWith("set:") ? "saved" : (by as Exclude<Choice, `set:${string}`>),
    size: number("size"),
    rooms: number("rooms"),
    cities: hasCities(by) ? cities : null,
    set: by.startsWith("set:") ? by.slice("set:".length) : null,
    minutes,
  }
}
