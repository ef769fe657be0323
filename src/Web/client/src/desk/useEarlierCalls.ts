import { useCallback } from "react"
import { api, type EarlierCalls } from "../app/api"
import { useLoad } from "../app/useLoad"
import { useLink } from "../room/link"
import { useScene } from "../room/scene"

/** Who was called in earlier classes of the series, read once a class; null until then, and where it cannot be read. */
export function useEarlierCalls(): EarlierCalls | null {
  const { person } = useLink()
  const { id } = useScene().class.session
  return useLoad(useCallback((signal: AbortSignal) => api.earlierCalls(person, id, signal), [person, id])).data
}
