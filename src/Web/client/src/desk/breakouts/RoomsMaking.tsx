import { createContext, type ReactNode, useContext, useMemo, useState } from "react"
import { useScene } from "../../room/scene"
import { openSet } from "../../session"
import { ordinary, type RoomsWanted } from "./wanted"

interface RoomsMaking {
  /** The rooms being made at this desk; null: none. */
  wanted: RoomsWanted | null
  begin(wanted?: RoomsWanted): void
  end(): void
}

const RoomsMakingContext = createContext<RoomsMaking>({ wanted: null, begin: () => {}, end: () => {} })

/** Rooms are begun in the rail and made where the seats are: this joins the two. */
export function RoomsMakingProvider({ children }: { children: ReactNode }) {
  const { class: view, hosting } = useScene()
  const [begun, begin] = useState<RoomsWanted | null>(null)
  const possible = hosting && !openSet(view) && view.session.phase !== "ended"
  const wanted = possible ? begun : null
  const making = useMemo<RoomsMaking>(
    () => ({ wanted, begin: (first = ordinary) => begin(first), end: () => begin(null) }),
    [wanted],
  )
  return <RoomsMakingContext value={making}>{children}</RoomsMakingContext>
}

export function useRoomsMaking(): RoomsMaking {
  return useContext(RoomsMakingContext)
}
