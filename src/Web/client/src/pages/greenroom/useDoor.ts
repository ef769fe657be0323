import { useEffect, useState, useSyncExternalStore } from "react"
import { Door, type DoorState } from "./door"

/** The green room's devices, open as long as this is on screen. */
export function useDoor(): [DoorState, Door] {
  const [door] = useState(() => new Door())
  useEffect(() => {
    void door.start()
    return () => door.close()
  }, [door])
  return [useSyncExternalStore(door.subscribe, door.getSnapshot), door]
}
