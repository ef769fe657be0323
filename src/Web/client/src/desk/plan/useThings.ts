import { useRef } from "react"
import { useOrders } from "../../room/orders"
import { useScene } from "../../room/scene"
import type { PastureId, PastureView } from "../../session"
import { wantedOf } from "../breakouts/planned"
import { useRoomsMaking } from "../breakouts/RoomsMaking"
import { draftOfPlanned, openOrder } from "../draft"
import { mark, nextThing, type Thing } from "./nextThing"

/** Which prepared thing of the pasture that is on comes next. */
export function useNextThing(pasture: PastureView | null): Thing | null {
  const { class: view, hosts } = useScene()
  const { wanted } = useRoomsMaking()
  const seen = useSeen(pasture?.id ?? null)
  return pasture && !wanted ? nextThing(pasture, view, hosts?.exhibits ?? [], seen) : null
}

/** Does a prepared thing: the exhibit or the vote at once, while rooms are looked at before they open. */
export function useDoing(): (thing: Thing) => void {
  const { act } = useOrders()
  const { begin } = useRoomsMaking()
  return (thing) => {
    if (thing.kind === "rooms") begin(wantedOf(thing.step))
    else if (thing.kind === "poll") void act(openOrder(draftOfPlanned(thing.poll)))
    else void act({ kind: "showExhibit", exhibit: thing.exhibit.id, page: thing.page })
  }
}

/** What this desk has seen on the stage since the pasture is on. */
function useSeen(pasture: PastureId | null): ReadonlySet<string> {
  const { exhibit } = useScene().class
  const kept = useRef({ pasture, marks: new Set<string>() })
  if (kept.current.pasture !== pasture) kept.current = { pasture, marks: new Set() }
  if (exhibit) kept.current.marks.add(mark(exhibit.id, null)).add(mark(exhibit.id, exhibit.page))
  return kept.current.marks
}
