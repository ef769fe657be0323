import { bySeat, isHost } from "../room/people"
import type { ClassView, HostsView, Instant, PersonView } from "../session"

export interface Missing {
  person: PersonView
  /** `waiting`: at the door. `dropped` and `left`: was here. `expected`: no sign of them yet. */
  known: "waiting" | "dropped" | "left" | "expected"
  /** Since when they wait at the door. */
  since: Instant | null
}

const order = ["waiting", "dropped", "left", "expected"]

/** Who of the class is not here, with what is known of them; those nearest to coming in first. */
export function notHere(view: Pick<ClassView, "people">, hosts: HostsView | null): Missing[] {
  return Object.values(view.people)
    .filter((person) => !isHost(person.role) && person.role !== "observer")
    .flatMap((person): Missing[] => {
      const attendee = hosts?.attendees[person.id]
      if (attendee?.presence === "waiting") return [{ person, known: "waiting", since: attendee.waitingSince }]
      return person.presence === "here" || attendee?.presence === "removed"
        ? []
        : [{ person, known: person.presence, since: null }]
    })
    .sort((a, b) => order.indexOf(a.known) - order.indexOf(b.known) || bySeat(a.person, b.person))
}
