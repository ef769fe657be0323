import type { ClassView, Hand, HostsView, PersonView } from "../session"

/** One raised hand at the call desk. */
export interface HandRow extends Hand {
  place: number
  person: string
  who: PersonView
  /** How often this person was called in this class; null when not known. */
  calls: number | null
}

/** The hands in the order they went up. */
export function handQueue(view: Pick<ClassView, "hands" | "people">, hosts: HostsView | null): HandRow[] {
  return view.hands.flatMap((hand, index) => {
    const who = view.people[hand.person]
    return who ? [{ ...hand, place: index + 1, who, calls: hosts?.attendees[hand.person]?.calls ?? null }] : []
  })
}
