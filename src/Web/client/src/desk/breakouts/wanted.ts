import type { RoomsAsked } from "../../app/api"
import type { CityWish, PersonView, RoomsBy } from "../../session"

/** How rooms are made; or a set that is kept by name. */
export type Choice = Exclude<RoomsBy, "saved"> | `set:${string}`

export const choices = [
  "random",
  "mixedCities",
  "balancedRoles",
  "cityTeams",
  "selfChosen",
  "neverMet",
  "sameAsLastTime",
] as const satisfies readonly Choice[]

/** Rooms as somebody wants them, before anyone is put into one. */
export interface RoomsWanted {
  /** What they are for; empty: a name of ours. */
  title: string
  by: Choice
  count: { of: "size" | "rooms"; number: number }
  /** Null: as the way of grouping has it. */
  cities: CityWish | null
  /** Null: until a host closes them. */
  minutes: number | null
}

export const ordinary: RoomsWanted = {
  title: "",
  by: "random",
  count: { of: "size", number: 4 },
  cities: null,
  minutes: 12,
}

/** The log takes no more. */
export const mostRooms = 40

/** Whether it matters how many rooms there are. */
export function hasCount(by: Choice): boolean {
  return by !== "cityTeams" && by !== "sameAsLastTime" && !by.startsWith("set:")
}

/** Whether one can say what becomes of people of one city. */
export function hasCities(by: Choice): boolean {
  return by === "random" || by === "balancedRoles" || by === "neverMet"
}

/** Whether making them again makes other rooms. */
export function isChance(by: Choice): boolean {
  return hasCities(by) || by === "mixedCities"
}

/** What becomes of people of one city where nobody says otherwise. */
export function citiesOf({ by, cities }: RoomsWanted): CityWish {
  return cities ?? (by === "neverMet" ? "apart" : "any")
}

/** How many rooms that is, for so many people. */
export function roomsOf({ count }: Pick<RoomsWanted, "count">, people: number): number {
  const rooms = count.of === "rooms" ? count.number : Math.ceil(people / count.number)
  return Math.min(mostRooms, Math.max(1, rooms))
}

/** The fullest room's people. */
export function sizeOf(wanted: Pick<RoomsWanted, "count">, people: number): number {
  return wanted.count.of === "size" ? wanted.count.number : Math.ceil(people / roomsOf(wanted, people))
}

/** Whether this page can make such rooms without asking. */
export function isOwn(wanted: RoomsWanted): boolean {
  const { by } = wanted
  return by === "cityTeams" || by === "selfChosen" || (by === "random" && citiesOf(wanted) === "any")
}

/** The same as a question to the server. */
export function asked(wanted: RoomsWanted, people: readonly PersonView[]): RoomsAsked {
  const { by } = wanted
  const ids = people.map(({ id }) => id)
  if (by.startsWith("set:")) return { how: "saved", set: by.slice("set:".length), people: ids }
  return {
    how: by as Exclude<RoomsBy, "saved">,
    people: ids,
    ...(hasCount(by) && { rooms: Math.min(roomsOf(wanted, people.length), people.length) }),
    ...(hasCities(by) && { cities: citiesOf(wanted) }),
  }
}
