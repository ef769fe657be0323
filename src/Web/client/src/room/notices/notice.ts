import type { ClassView, PersonId, SelfView } from "../../session"
import { holdsFloor } from "../people"

/** The one thing the class wants of me now, or I must know. */
export type Notice =
  | { kind: "speak" }
  | { kind: "speaking"; alone: boolean }
  | { kind: "unmuteAsked"; by: PersonId }
  | { kind: "muted"; by: PersonId }

/**
 * The most pressing first. Being called shows one large button; a microphone never opens by itself. Nobody is told
 * they are muted who has opened the microphone again since.
 */
export function notice(view: Pick<ClassView, "floor">, self: SelfView, microphone: boolean): Notice | null {
  if (holdsFloor(view, self.person)) {
    return microphone ? { kind: "speaking", alone: view.floor.length === 1 } : { kind: "speak" }
  }
  if (self.unmuteAskedBy && !microphone) return { kind: "unmuteAsked", by: self.unmuteAskedBy }
  if (self.mutedBy && !microphone) return { kind: "muted", by: self.mutedBy }
  return null
}

/** First of the raised hands, and someone is speaking whom one would follow. */
export function isNext(view: Pick<ClassView, "hands" | "floor">, person: PersonId): boolean {
  return view.hands[0]?.person === person && !holdsFloor(view, person)
}
