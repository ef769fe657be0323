import type { CallingState, DeviceProblem, LocalMedia, Sound } from "../../calling"
import type { Connection } from "../../session"

export type Trouble =
  | { kind: "reconnecting" | "offline" | "mediaDown" | "soundBlocked" }
  | { kind: "refusal"; sentence: string }
  | { kind: "microphone" | "camera"; problem: DeviceProblem }

interface Signs {
  connection: Connection["state"]
  /** What the server says of the media engine. */
  engine: boolean
  calling: CallingState
  sound: Sound
  local: Pick<LocalMedia, "microphoneProblem" | "cameraProblem">
  refusal: string | null
}

/** The one trouble worth a sentence now: the whole connection before sound and pictures, those before a device. */
export function trouble({ connection, engine, calling, sound, local, refusal }: Signs): Trouble | null {
  if (connection === "reconnecting" || connection === "offline") return { kind: connection }
  if (refusal !== null) return { kind: "refusal", sentence: refusal }
  if (!engine || calling === "down") return { kind: "mediaDown" }
  if (sound === "blocked") return { kind: "soundBlocked" }
  if (local.microphoneProblem) return { kind: "microphone", problem: local.microphoneProblem }
  if (local.cameraProblem) return { kind: "camera", problem: local.cameraProblem }
  return null
}
