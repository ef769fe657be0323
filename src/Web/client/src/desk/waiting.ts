import type { ClassView, HostsView, Instant, PersonId } from "../session"

export interface Waiting {
  person: PersonId
  name: string
  city: string
  since: Instant | null
}

/** Who waits at the door, the longest first. */
export function waiting(view: Pick<ClassView, "people">, hosts: HostsView | null): Waiting[] {
  return Object.values(hosts?.attendees ?? {})
    .filter((attendee) => attendee.presence === "waiting")
    .map((attendee) => {
      const person = view.people[attendee.person]
      return {
        person: attendee.person,
        name: person?.name ?? attendee.person,
        city: person?.city ?? "",
        since: attendee.waitingSince,
      }
    })
    .sort((a, b) => (a.since ?? "").localeCompare(b.since ?? ""))
}
