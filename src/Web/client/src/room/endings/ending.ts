import type { LiveState, PersonId } from "../../session"

/** Why there is no room to show; null while there is one. */
export type EndingKind =
  | { kind: "connecting" | "waiting" | "ended" | "left" | "removed" | "replaced" | "signedOut" }
  | { kind: "refused"; message: string }

const known = ["removed", "replaced", "signedOut"] as const

/** What stands in the room's place, the final before the passing. */
export function ending(live: LiveState, person: PersonId): EndingKind | null {
  const { connection, self } = live
  if (live.class?.session.phase === "ended") return { kind: "ended" }
  if (connection.state === "ended" || connection.state === "refused") {
    const kind = known.find((code) => code === connection.code)
    return kind ? { kind } : { kind: "refused", message: connection.message }
  }
  if (self?.presence === "removed") return { kind: "removed" }
  if (self?.presence === "waiting") return { kind: "waiting" }
  if (self?.presence === "left") return { kind: "left" }
  if (!live.class?.people[person] || !self) return { kind: "connecting" }
  return null
}
