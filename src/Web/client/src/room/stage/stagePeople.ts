import type { ClassView, PersonId, PersonView } from "../../session"
import { bySeat, isHere } from "../people"

export interface StagePeople {
  /** Large: who has the floor, else the faculty who are here. At most three. */
  speakers: PersonView[]
  /** Small, beside them: faculty while someone else speaks, and oneself. At most two. */
  beside: PersonView[]
  /** Whether the speakers were called on (amber) rather than teaching. */
  called: boolean
}

export const SPEAKERS = 3
const BESIDE = 2

/**
 * Who is on the stage as `me` sees it. Someone teaching alone does not look at themselves large: their stage waits
 * for whom they call.
 */
export function stagePeople(view: Pick<ClassView, "people" | "floor">, me: PersonId): StagePeople {
  const holders = view.floor.map((holder) => view.people[holder.person]).filter((person) => person !== undefined)
  const faculty = Object.values(view.people)
    .filter((person) => person.role === "faculty" && isHere(person))
    .sort(bySeat)
  const others = faculty.filter((person) => person.id !== me)
  const called = holders.length > 0
  const speakers = (called ? holders : others).slice(0, SPEAKERS)
  const large = new Set(speakers.map((person) => person.id))
  const self = view.people[me]
  const teaching = others.filter((person) => !large.has(person.id))
  const beside = [...teaching.slice(0, self && !large.has(me) ? BESIDE - 1 : BESIDE)]
  if (self && !large.has(me)) beside.push(self)
  return { speakers, beside, called }
}
