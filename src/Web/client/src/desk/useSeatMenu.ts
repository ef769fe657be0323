import { useCallback, useState } from "react"
import type { PersonId, PersonView } from "../session"

/** Whose seat was chosen, and the element the menu opens beside; null while it is closed. */
export interface SeatMenuState {
  chosen: { person: PersonId; seat: HTMLElement } | null
  open(person: PersonView, seat: HTMLElement): void
  close(): void
}

export function useSeatMenu(): SeatMenuState {
  const [chosen, choose] = useState<SeatMenuState["chosen"]>(null)
  const open = useCallback((person: PersonView, seat: HTMLElement) => choose({ person: person.id, seat }), [])
  const close = useCallback(() => choose(null), [])
  return { chosen, open, close }
}
