import type { ClassView, PersonId, PersonView, Role } from "../session"

/** The people a class is held for: they have seats, they vote, and "38 of 40 here" counts them. */
const members: ReadonlySet<Role> = new Set<Role>(["mayor", "seniorLeader"])
const hosts: ReadonlySet<Role> = new Set<Role>(["faculty", "staff"])
/** Who may raise a hand: the protocol's table. */
const speaking: ReadonlySet<Role> = new Set<Role>(["mayor", "seniorLeader", "guest"])

const tones = 6

export function isHost(role: Role): boolean {
  return hosts.has(role)
}

export function mayVote(role: Role): boolean {
  return members.has(role)
}

export function mayRaiseHand(role: Role): boolean {
  return speaking.has(role)
}

/** In the room, as far as we know: a dropped person is expected back within seconds and keeps their place. */
export function isHere(person: PersonView): boolean {
  return person.presence === "here" || person.presence === "dropped"
}

export function headcount(people: Iterable<PersonView>): { here: number; expected: number } {
  const expected = [...people].filter((person) => members.has(person.role))
  return { here: expected.filter(isHere).length, expected: expected.length }
}

/** "Ingrid Sørli" → "IS"; titles and particles in lower case are left out. */
export function initials(name: string): string {
  const words = name.split(/[\s-]+/).filter((word) => /^\p{Lu}|^\p{Lo}/u.test(word) && !word.endsWith("."))
  const letters = [words.at(0), words.length > 1 ? words.at(-1) : undefined].map((word) => [...(word ?? "")][0] ?? "")
  return letters.join("") || ([...name.trim()][0] ?? "")
}

/** The last word of a name, for plates too narrow for the whole. */
export function surname(name: string): string {
  return name.trim().split(/\s+/).at(-1) ?? name
}

/** Which of the six muted tones a city always has, 1 to 6. */
export function cityTone(city: string): number {
  let sum = 0
  for (const letter of city) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973
  return (sum % tones) + 1
}

/** In seat order, then by name those without a seat: an order that speaking never changes. */
export function bySeat(a: PersonView, b: PersonView): number {
  const seats = (a.seat ?? Number.POSITIVE_INFINITY) - (b.seat ?? Number.POSITIVE_INFINITY)
  return Number.isNaN(seats) || seats === 0 ? a.name.localeCompare(b.name) : seats
}

/** The place of each raised hand, from 1. */
export function handOrder(view: Pick<ClassView, "hands">): Map<PersonId, number> {
  return new Map(view.hands.map((hand, index) => [hand.person, index + 1]))
}

export function holdsFloor(view: Pick<ClassView, "floor">, person: PersonId): boolean {
  return view.floor.some((holder) => holder.person === person)
}
