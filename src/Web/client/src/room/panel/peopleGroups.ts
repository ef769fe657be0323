import type { PersonView } from "../../session"
import { bySeat, isHere, isHost } from "../people"

export type GroupName = "hosts" | "here" | "away"

export interface PeopleGroup {
  group: GroupName
  people: PersonView[]
}

/** Those whose name, city or title contains what is searched, by group; empty groups are left out. */
export function peopleGroups(people: readonly PersonView[], wanted: string): PeopleGroup[] {
  const words = plain(wanted)
  const found = people
    .filter((person) => plain(`${person.name} ${person.city} ${person.title}`).includes(words))
    .sort(bySeat)
  const of = (group: GroupName): PeopleGroup => ({ group, people: found.filter((person) => groupOf(person) === group) })
  return [of("hosts"), of("here"), of("away")].filter((entry) => entry.people.length > 0)
}

function groupOf(person: PersonView): GroupName {
  if (!isHere(person)) return "away"
  return isHost(person.role) ? "hosts" : "here"
}

/** Accents and case do not matter when searching for a name. */
function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLocaleLowerCase().trim()
}
