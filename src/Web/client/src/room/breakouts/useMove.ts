import { useEffect, useRef, useState } from "react"
import { useScene } from "../scene"
import { myRoom } from "./myRoom"

/** How long the card of a move stands, in milliseconds. The move itself waits for nothing. */
const shown = 3000

/**
 * The room this person was just moved to, for a moment. Hosts go by themselves and need no card; nor does somebody who comes
 * back to a room, and would only wait to see the faces again.
 */
export function useMove(): string | null {
  const scene = useScene()
  const room = scene.hosting ? null : (myRoom(scene)?.room.id ?? null)
  const before = useRef(room)
  const known = useRef(new Set([room]))
  const [moved, setMoved] = useState<string | null>(null)
  useEffect(() => {
    if (before.current === room) return
    before.current = room
    setMoved(known.current.has(room) ? null : room)
    known.current.add(room)
    const timer = setTimeout(() => setMoved(null), shown)
    return () => clearTimeout(timer)
  }, [room])
  return moved
}
