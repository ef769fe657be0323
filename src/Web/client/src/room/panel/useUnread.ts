import { useEffect, useMemo, useState } from "react"
import { useScene } from "../scene"
import { conversation, unread } from "./chat"

/** How many messages wait unread; none while the chat is open. What was said before one came in is not counted. */
export function useUnread(reading: boolean): number {
  const scene = useScene()
  const messages = useMemo(() => conversation(scene), [scene])
  const last = messages.at(-1)?.id ?? null
  const [read, setRead] = useState(last)
  useEffect(() => {
    if (reading) setRead(last)
  }, [reading, last])
  return reading ? 0 : unread(messages, scene.self.person, read)
}
