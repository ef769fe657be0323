import type { Look } from "./types"

/** `send`: my camera and microphone. `receive`: everyone else, in fixed slots. */
export type Direction = "send" | "receive"

/**
 * `attempt` is this browser's own count of how often it began; answers carry it back, so that an answer to something
 * already thrown away is known as such.
 */
export type Attempt = number

/** What the browser says (the argument of the hub's `Call`); see "Calling" in docs/protocol.md. */
export type CallingRequest =
  | { kind: "publish"; sdp: string; attempt: Attempt }
  | { kind: "receive"; voices: number; pictures: number; attempt: Attempt }
  | { kind: "receiveMore"; voices: number; pictures: number; attempt: Attempt }
  | { kind: "answer"; sdp: string; attempt: Attempt }
  | { kind: "candidate"; pc: Direction; candidate: RTCIceCandidateInit | null }
  | { kind: "look"; pictures: readonly Look[] }
  | { kind: "renew"; people: readonly string[] }
  | { kind: "hangUp" }

/** Slots by m-line id: which m-lines of the offer carry voices, and which carry pictures. */
export interface SlotMids {
  voices: string[]
  pictures: string[]
}

/** What the server says (the hub's `calling`). */
export type CallingReply =
  | { kind: "published"; sdp: string; attempt: Attempt }
  | { kind: "offer"; sdp: string; slots: SlotMids; attempt: Attempt }
  | { kind: "candidate"; pc: Direction; candidate: RTCIceCandidateInit | null }
  | { kind: "slots"; voices: (string | null)[]; pictures: (string | null)[]; screen: number | null }
  | { kind: "restart"; reason: string }
  | { kind: "refused"; code: string; message: string }

/**
 * The way to the server and back, provided by `session/`. Requests made while disconnected may be dropped:
 * `reconnected` says when to check what is still alive.
 */
export interface CallingWire {
  send(request: CallingRequest): void
  /** Returns the way to stop listening. */
  listen(listener: CallingWireListener): () => void
}

export interface CallingWireListener {
  received(reply: CallingReply): void
  /** The hub connection is back (same tab, entered again), or there for the first time after something was asked too early. */
  reconnected(): void
  /** The server's `live media`: whether the media engine can be reached. */
  engine(up: boolean, message: string): void
}
