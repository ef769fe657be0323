import type { Instant, PersonId } from "./types"

/** `leaving`: off the record or stopped in a moment, and still recorded until then. */
export type RecordingPhase = "off" | "on" | "leaving" | "offTheRecord"

/** Whether the class is recorded, as everyone sees it. */
export interface RecordingView {
  phase: RecordingPhase
  /** When this phase began; null: the class was not recorded yet. */
  since: Instant | null
  /** What is said in breakout rooms is recorded, too. */
  breakouts: boolean
  /** The chat is shown beside the recording. */
  chat: boolean
}

/** Why something that should be recorded may not be. */
export type RecordingTrouble = "engineAway" | "notRecorded" | "noFolder" | "diskLow"

/** What hosts see of it besides. */
export interface RecordingWatch {
  /** Who is not recorded. */
  declined: PersonId[]
  troubles: RecordingTrouble[]
}

export type RecordingOrder =
  | { kind: "startRecording"; breakouts?: boolean; chat?: boolean }
  | { kind: "goOffTheRecord" | "goOnTheRecord" | "stopRecording" }
  | { kind: "declineRecording"; declined: boolean }
