import { createContext, useCallback, useContext, useSyncExternalStore } from "react"
import type { Calling } from "../calling"
import type { ExhibitId, Live, LiveState, PersonId } from "../session"

/** The files of the class's exhibits. Changes are for hosts and reject with a `Problem`; the class takes them over when told. */
export interface ExhibitStore {
  /** Where an exhibit's file is served to this person. */
  file(exhibit: ExhibitId): string
  /** `progress`: the part that is sent, from 0 to 1. */
  upload(file: File, title: string, progress: (sent: number) => void): Promise<void>
  rename(exhibit: ExhibitId, title: string): Promise<void>
  remove(exhibit: ExhibitId): Promise<void>
  restore(exhibit: ExhibitId): Promise<void>
}

/** Everything the room is joined to; the page that opens the room provides it, the room dials nothing itself. */
export interface RoomLink {
  /** Who this tab is signed in as. */
  readonly person: PersonId
  readonly live: Pick<Live, "getSnapshot" | "subscribe" | "do" | "now">
  /** Already started; the room only asks it for devices and pictures. */
  readonly calling: Calling
  /** How people say where the programme's clock is: "Boston". */
  readonly place: string
  readonly exhibits: ExhibitStore
  /** Where a person's portrait is served; it may be missing. */
  portrait(person: PersonId): string
  /** Says goodbye and goes to the person's own page. */
  leave(): void
}

const RoomLinkContext = createContext<RoomLink | null>(null)

export const RoomLinkProvider = RoomLinkContext.Provider

export function useLink(): RoomLink {
  const link = useContext(RoomLinkContext)
  if (!link) throw new Error("A room needs its link: wrap it in RoomLinkProvider.")
  return link
}

export function useLive(): LiveState {
  const { live } = useLink()
  return useSyncExternalStore(live.subscribe, live.getSnapshot)
}

/** Reads something of audio and video; `read` must return the same value while nothing changed. */
export function useCalling<T>(read: (calling: Calling) => T): T {
  const { calling } = useLink()
  const subscribe = useCallback((changed: () => void) => calling.subscribe(changed), [calling])
  return useSyncExternalStore(subscribe, () => read(calling))
}
