import { useRef } from "react"
import { useScene } from "../../room/scene"
import { useNow } from "../../room/useNow"
import type { BreakoutSetView, RoomId } from "../../session"
import { silences } from "./walk"

/** Since when each room is silent, as far as this desk has heard. */
export function useSilence(set: BreakoutSetView): Map<RoomId, number | null> {
  const { talking } = useScene()
  const now = useNow()
  const before = useRef(new Map<RoomId, number | null>())
  before.current = silences(set, talking, before.current, now)
  return before.current
}
