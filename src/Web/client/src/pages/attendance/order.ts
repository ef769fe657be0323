import type { Attender } from "../../app/api"

export type Filter = "all" | "mayors" | "seniorLeaders" | "missing"
export type Column = "person" | "city" | "share" | "status"
export interface Sorting {
  column: Column
  descending: boolean
}

const leaves: Record<Filter, (one: Attender) => boolean> = {
  all: () => true,
  mayors: ({ role }) => role === "mayor",
  seniorLeaders: ({ role }) => role === "seniorLeader",
  missing: ({ status }) => status === "missing" || status === "absent",
}

/** Whom a filter leaves: `missing` is who is not here, or was not there. */
export function filtered(people: Attender[], filter: Filter): Attender[] {
  return people.filter(leaves[filter])
}

/** In the reader's alphabet; whoever a column does not tell apart stands by city, the mayor first. */
export function sorted(people: Attender[], { column, descending }: Sorting, locale: string): Attender[] {
  const { compare } = new Intl.Collator(locale)
  const direction = descending ? -1 : 1
  const inColumn: Record<Column, (a: Attender, b: Attender) => number> = {
    person: (a, b) => compare(a.name, b.name),
    city: (a, b) => compare(a.city ?? "", b.city ?? ""),
    share: (a, b) => a.share - b.share,
    status: (a, b) => severity(a) - severity(b),
  }
  return people.toSorted(
    (a, b) =>
      direction * inColumn[column](a, b) ||
      compare(a.city ?? "", b.city ?? "") ||
      Number(b.role === "mayor") - Number(a.role === "mayor") ||
      compare(a.name, b.name),
  )
}

/** Whom to help first: who waits at the door, then mayors before the others, and by city. */
export function toPhone(people: Attender[], locale: string): Attender[] {
  const missing = sorted(filtered(people, "missing"), { column: "city", descending: false }, locale)
  const rank = ({ presence, role }: Attender) => (presence === "waiting" ? 0 : role === "mayor" ? 1 : 2)
  return missing.toSorted((a, b) => rank(a) - rank(b))
}

function severity({ status }: Attender): number {
  return ["missing", "absent", "partly", "excused", "here", "madeUp", "present"].indexOf(status)
}
