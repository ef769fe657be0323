import type { Pointer } from "./exhibits"
import type { Tally } from "./messages"
import type { ClassView, Heads, HostsView, PersonId, PollId, Reaction, RoomView, SelfView } from "./types"

/**
 * How this tab is connected to the class, said truthfully. `since` is this browser's clock in milliseconds.
 * `reconnecting` and `offline` keep the last known class on screen, and what was pressed is sent once it is back;
 * `ended` and `refused` do not come back by themselves, `message` says why.
 */
export type Connection =
  | { state: "connecting"; since: number }
  | { state: "connected" }
  | { state: "reconnecting"; since: number }
  | { state: "offline"; since: number }
  | { state: "ended"; code: string; message: string }
  | { state: "refused"; code: string; message: string }

/** Everything this tab knows of the live session. A view is null until its first snapshot. */
export interface LiveState {
  class: ClassView | null
  hosts: HostsView | null
  self: SelfView | null
  /** Of the breakout room I am in. */
  room: RoomView | null
  heads: Heads
  /** Running counts of open votes, by poll; gone once the vote closes. */
  tallies: Record<PollId, Tally>
  /** Whose voice is heard at this moment. */
  talking: readonly PersonId[]
  /** Signs that people made a moment ago; each fades by itself. */
  reactions: Record<PersonId, { reaction: Reaction; number: number }>
  /** Where a host pointed a moment ago; fades by itself. */
  pointer: (Pointer & { number: number }) | null
  /** Whether audio and video work at all, with the server's sentence while they do not. */
  media: { up: boolean; message: string }
  connection: Connection
}

/** Nothing known yet. */
export function nothingKnown(since: number): LiveState {
  return {
    class: null,
    hosts: null,
    self: null,
    room: null,
    heads: {},
    tallies: {},
    talking: [],
    reactions: {},
    pointer: null,
    media: { up: true, message: "" },
    connection: { state: "connecting", since },
  }
}
