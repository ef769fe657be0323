import type { PersonView } from "../../session"
import { isHere } from "../people"
import { ALL_SEATS, NEAR_SEATS, type Roster } from "./amphitheatre"

/** Who belongs on which seat; the class's roster decides it, so it does not change while people come and go. */
export function seated(people: Iterable<PersonView>): Map<number, PersonView> {
  const seats = new Map<number, PersonView>()
  for (const person of people) {
    if (person.seat !== null && person.seat >= 0 && person.seat < ALL_SEATS) seats.set(person.seat, person)
  }
  return seats
}

export function roster(seats: ReadonlyMap<number, PersonView>): Roster {
  const taken = [...seats.keys()]
  const near = taken.filter((seat) => seat < NEAR_SEATS)
  const seniors = seniorCount(seats)
  return {
    near: Math.max(0, ...near.map((seat) => seat + 1)),
    seniors: seniors.expected === 0 ? "none" : seniors.here === 0 ? "folded" : "open",
  }
}

export function seniorCount(seats: ReadonlyMap<number, PersonView>): { here: number; expected: number } {
  const seniors = [...seats].filter(([seat]) => seat >= NEAR_SEATS).map(([, person]) => person)
  return { here: seniors.filter(isHere).length, expected: seniors.length }
}
