import type { CallingReply } from "../calling"
import type { Answer, Bye, Command, EnterRequest, Live, Snapshot, Update } from "./messages"
import type { Heads } from "./types"

/** What the server may say on one connection. */
export interface TransportListener {
  snapshot(snapshot: Snapshot): void
  update(update: Update): void
  live(live: Live): void
  calling(reply: CallingReply): void
  beat(at: string): void
  bye(bye: Bye): void
  /** The connection is gone; called once, whatever the cause. */
  closed(): void
}

/** One connection to the hub, from dialling to its end. Every call rejects once it is gone. */
export interface Transport {
  start(): Promise<void>
  enter(request: EnterRequest): Promise<Answer>
  do(command: Command): Promise<Answer>
  call(message: unknown): Promise<Answer>
  catchUp(heads: Heads): Promise<Answer>
  alive(): void
  stop(): void
}

/** Makes a connection that is not started yet. */
export type Dial = (listener: TransportListener) => Transport
