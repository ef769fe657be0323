import type { NamedRoom } from "../../app/api"
import type { PersonId, PersonView } from "../../session"

/** So many rooms at random, which differ by one person at most. Chance comes in as a number from 0 to below 1. */
export function atRandom(
  people: readonly PersonView[],
  rooms: number,
  random: () => number = Math.random,
): PersonId[][] {
  const dealt: PersonId[][] = Array.from({ length: Math.min(rooms, people.length) }, () => [])
  shuffle(people, random).forEach((person, index) => {
    dealt[index % dealt.length]?.push(person.id)
  })
  return dealt
}

/** A room a city, in the order of the alphabet. */
export function cityTeams(people: readonly PersonView[]): NamedRoom[] {
  const teams = new Map<string, PersonId[]>()
  for (const { city, id } of people) teams.set(city, [...(teams.get(city) ?? []), id])
  return [...teams].sort(([one], [other]) => one.localeCompare(other)).map(([name, team]) => ({ name, people: team }))
}

function shuffle<T>(all: readonly T[], random: () => number): T[] {
  const shuffled = [...all]
  for (let last = shuffled.length - 1; last > 0; last--) {
    const chosen = Math.floor(random() * (last + 1))
    const [one, other] = [shuffled[last], shuffled[chosen]]
    if (one && other) [shuffled[last], shuffled[chosen]] = [other, one]
  }
  return shuffled
}

/** Puts people into another room; `null`: into none. Who is there already stays at their place. */
export function moved(rooms: readonly NamedRoom[], people: readonly PersonId[], to: number | null): NamedRoom[] {
  const going = new Set(people)
  return rooms.map((room, place) => {
    if (place !== to) return { ...room, people: room.people.filter((person) => !going.has(person)) }
    return { ...room, people: [...room.people, ...people.filter((person) => !room.people.includes(person))] }
  })
}
