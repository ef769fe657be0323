import type { RosterPerson } from "../../app/roster"
import type { Role } from "../../session"

/** Who is shown: words of a search, and a role. */
export interface Wanted {
  words: string
  role: Role | "all"
}

/** Each word must stand somewhere in the name, city, country, title or address; letters' case and accents do not count. */
export function found(people: RosterPerson[], { words, role }: Wanted): RosterPerson[] {
  const sought = plain(words).split(/\s+/).filter(Boolean)
  return people.filter((person) => {
    if (role !== "all" && person.role !== role) return false
    const { name, city, country, title, email } = person
    const said = plain([name, city, country, title, email ?? ""].join(" "))
    return sought.every((word) => said.includes(word))
  })
}

/** The roles somebody has, in the order of the list of roles. */
export function rolesOf(people: RosterPerson[]): Role[] {
  const has = new Set(people.map((person) => person.role))
  return inOrder.filter((role) => has.has(role))
}

const inOrder: Role[] = ["mayor", "seniorLeader", "faculty", "staff", "guest", "observer", "captioner", "interpreter"]

/** Letters whose stroke or missing dot is no accent to Unicode. */
const strokes: Record<string, string> = { ı: "i", ł: "l", ø: "o", đ: "d" }

function plain(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[ıłøđ]/g, (letter) => strokes[letter] ?? letter)
}
