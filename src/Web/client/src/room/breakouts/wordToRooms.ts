import { type Message, openSet } from "../../session"
import type { Scene } from "../scene"

/** What a host wrote last to all rooms while they are open; null: nothing that is for this person to read. */
export function wordToRooms({ class: view, self }: Pick<Scene, "class" | "self">): Message | null {
  const set = openSet(view)
  const last = view.messages.findLast(({ to, removed }) => to === "rooms" && !removed)
  return set && last && last.at >= set.openedAt && last.from !== self.person ? last : null
}
