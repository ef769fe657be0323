import type { ClassView, PersonId, SelfView } from "../../session"
import { holdsFloor } from "../people"

/** The one thing the class wants of me now, or I must know. */
export type Notice =
  | { kind: "speak" }
  | { kind: "speaking"; words: "speaking" | "speakingTogether" | "unheard" }
  | { kind: "unmuteAsked"; by: PersonId }
  | { kind: "muted"; by: PersonId }
  | { kind: "next" }

/**
 * The most pressing first. Being called shows one large button; a microphone never opens by itself. Nobody is told
 * they are muted who has opened the microphone again since, nor that they are heard while sound or connection is away.
 */
export function notice(
  view: Pick<ClassView, "floor">,
  self: SelfView,
  microphone: boolean,
  heard: boolean,
): Notice | null {
  if (holdsFloor(view, self.person)) {
    if (!microphone) return { kind: "speak" }
    const words = view.floor.length === 1 ? "speaking" : "speakingTogether"
    return { kind: "speaking", words: heard ? words : "unheard" }
  }
  if (self.unmuteAskedBy && !microphone) return { kind: "unmuteAsked", by: self.unmuteAskedBy }
  if (self.isNext) return { kind: "next" }
  if (self.mutedBy && !microphone) return { kind: "muted", by: self.mutedBy }
  return null
}
