import type { PersonId, PersonView } from "../../session"

export type Grouping = "random" | "city" | "mixed" | "roles" | "choose"

/** Rooms of people. Pure: chance comes in as `random`, a number from 0 to below 1. */
export function group(
  people: readonly PersonView[],
  by: Grouping,
  size: number,
  random: () => number = Math.random,
): PersonId[][] {
  if (people.length === 0) return []
  const rooms = Math.max(1, Math.ceil(people.length / Math.max(1, size)))
  switch (by) {
    case "city":
      return cityTeams(people)
    case "choose":
      return Array.from({ length: rooms }, () => [])
    case "mixed":
      return deal(
        spreadBy(shuffle(people, random), (person) => person.city),
        rooms,
      )
    case "roles":
      return deal(
        spreadBy(shuffle(people, random), (person) => person.role),
        rooms,
      )
    case "random":
      return deal(shuffle(people, random), rooms)
  }
}

/** A room a city, in the order of the alphabet. */
function cityTeams(people: readonly PersonView[]): PersonId[][] {
  return [...kinds(people, (person) => person.city)]
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([, team]) => team.map((person) => person.id))
}

/** One card a room at a time, so that rooms differ by one person at most. */
function deal(people: readonly PersonView[], rooms: number): PersonId[][] {
  const dealt: PersonId[][] = Array.from({ length: rooms }, () => [])
  people.forEach((person, index) => {
    dealt[index % rooms]?.push(person.id)
  })
  return dealt
}

/** Those of a kind side by side, the largest kind first: dealing then spreads each kind as evenly as it can be. */
function spreadBy(people: readonly PersonView[], kind: (person: PersonView) => string): PersonView[] {
  return [...kinds(people, kind).values()].sort((one, other) => other.length - one.length).flat()
}

function kinds(people: readonly PersonView[], kind: (person: PersonView) => string): Map<string, PersonView[]> {
  const found = new Map<string, PersonView[]>()
  for (const person of people) found.set(kind(person), [...(found.get(kind(person)) ?? []), person])
  return found
}

function shuffle(people: readonly PersonView[], random: () => number): PersonView[] {
  const shuffled = [...people]
  for (let last = shuffled.length - 1; last > 0; last--) {
    const chosen = Math.floor(random() * (last + 1))
    const [one, other] = [shuffled[last], shuffled[chosen]]
    if (one && other) [shuffled[last], shuffled[chosen]] = [other, one]
  }
  return shuffled
}

/** Puts a person into another room; `null`: into none. */
export function moved(rooms: readonly PersonId[][], person: PersonId, to: number | null): PersonId[][] {
  return rooms.map((room, index) => {
    const others = room.filter((known) => known !== person)
    return index === to ? [...others, person] : others
  })
}
