import { useEffect } from "react"
import { api } from "../../app/api"
import { useMe } from "../frame/SignedIn"
import type { DoorState } from "./door"

/** Tells staff how camera and microphone do before this class, once they were tried and whenever it changes. */
export function useDoorReport({ stage, camera, microphone }: DoorState, session: string | undefined): void {
  const me = useMe()
  const tried = stage === "open"
  const cameraTrouble = camera?.problem ?? null
  const microphoneTrouble = microphone?.problem ?? null
  useEffect(() => {
    if (!session || !tried) return
    // Help for the person, not a condition of entering: unheard, it changes nothing.
    api.reportDoor(me.person, session, { camera: cameraTrouble, microphone: microphoneTrouble }).catch(() => {})
  }, [me.person, session, tried, cameraTrouble, microphoneTrouble])
}
