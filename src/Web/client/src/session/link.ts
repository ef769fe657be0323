import { waitBefore } from "./backoff"
import type { Answer, EnterRequest } from "./messages"
import type { Connection } from "./state"
import type { Dial, Transport, TransportListener } from "./transport"
import type { Heads } from "./types"
import { pause, within } from "./wait"

/** The longest wait for a handshake, and for the answer to `Enter`, in milliseconds. */
const attemptLimit = 6000

/** After so many attempts in a row that did not even connect, asks whether we are still signed in. */
const attemptsBeforeAsking = 3

export interface LinkOptions {
  dial: Dial
  session: string
  tab: string
  /** Whether the person asked at the door not to be recorded; left out: they said nothing. */
  declinesRecording?: boolean | undefined
  /** What this tab holds, asked for at each attempt. */
  heads(): Heads
  /** Whether the sign-in still holds; a WebSocket that is refused cannot say so itself. */
  signedIn(): Promise<boolean>
  /** The sentence shown when it does not. */
  signedOutMessage: string
  online(): boolean
  random?: () => number
}

export interface LinkListener extends Omit<TransportListener, "closed" | "bye"> {
  changed(connection: Connection): void
}

/** Whether to send the same thing again: the server was too busy, or nobody knows whether it took effect. */
export function isRepeatable(answer: Answer): boolean {
  return !answer.ok && (answer.code === "busy" || answer.code === "unknown")
}

/** Keeps this tab entered in its class: dials, enters, notices loss, comes back, until told to stop for good. */
export class Link {
  readonly #options: LinkOptions
  readonly #listener: LinkListener
  readonly #over = new AbortController()
  #wake = new AbortController()
  #transport: Transport | null = null
  #greeted: Transport | null = null
  #waiting: (() => void)[] = []
  #fresh = true
  #lostAt = Date.now()

  constructor(options: LinkOptions, listener: LinkListener) {
    this.#options = options
    this.#listener = listener
  }

  /** The entered connection; null while there is none. */
  get transport(): Transport | null {
    return this.#transport
  }

  /** The connection that the class has begun to be seen through: there a moment before `Enter` is answered. */
  get greeted(): Transport | null {
    return this.#transport ?? this.#greeted
  }

  get isOver(): boolean {
    return this.#over.signal.aborted
  }

  /** Runs until the class says goodbye, refuses us, or `close`. */
  async run(): Promise<void> {
    let attempt = 0
    while (!this.isOver) {
      await this.#pauseBefore(attempt)
      if (this.isOver) return
      this.#announceAbsence()
      attempt = (await this.#attempt()) ? 0 : attempt + 1
      if (attempt > 0 && attempt % attemptsBeforeAsking === 0) await this.#askWhetherSignedIn()
    }
  }

  /** Tries again at once: the network or the screen came back. */
  retryNow(): void {
    this.#wake.abort()
  }

  /** Says again whether this is our loss or the network's. */
  announceAgain(): void {
    if (!this.#transport && !this.isOver) this.#announceAbsence()
  }

  /** Stops for good, without a word to the server. */
  close(): void {
    this.#over.abort()
    this.#wake.abort()
    this.#transport?.stop()
    this.#settle(null)
  }

  /** Drops the connection, so that coming back mends what is wrong with it. */
  drop(): void {
    this.#transport?.stop()
  }

  /** Resolves once entered or over, or when the signal says so; look at `transport` then. */
  ready(signal: AbortSignal): Promise<void> {
    if (this.#transport || this.isOver || signal.aborted) return Promise.resolve()
    return new Promise((resolve) => {
      this.#waiting.push(resolve)
      signal.addEventListener("abort", () => resolve(), { once: true })
    })
  }

  /** Dials and stays until the connection is lost. True when it had been entered. */
  async #attempt(): Promise<boolean> {
    let lose = () => {}
    const lost = new Promise<void>((resolve) => {
      lose = resolve
    })
    const transport: Transport = this.#options.dial(
      this.#hear(
        () => lose(),
        () => {
          this.#greeted = transport
        },
      ),
    )
    const answer = await this.#enter(transport)
    if (!answer?.ok) {
      transport.stop()
      if (answer && !isRepeatable(answer)) this.#finish({ state: "refused", ...said(answer) })
      return false
    }
    if (this.isOver) {
      transport.stop()
      return true
    }
    this.#fresh = false
    this.#settle(transport)
    this.#listener.changed({ state: "connected" })
    await lost
    this.#lostAt = Date.now()
    this.#settle(null)
    if (!this.isOver) this.#announceAbsence()
    return true
  }

  /** What was said at the door is said once: in the room it may have been changed since. */
  #word(): Pick<EnterRequest, "declinesRecording"> {
    const { declinesRecording } = this.#options
    return this.#fresh && declinesRecording !== undefined ? { declinesRecording } : {}
  }

  async #enter(transport: Transport): Promise<Answer | null> {
    const { session, tab, heads } = this.#options
    try {
      await within(attemptLimit, transport.start())
      return await within(
        attemptLimit,
        transport.enter({ session, tab, fresh: this.#fresh, heads: heads(), ...this.#word() }),
      )
    } catch {
      return null
    }
  }

  /** Hears one connection until it closes; what a dropped one still says is not listened to. */
  #hear(closed: () => void, greeted: () => void): TransportListener {
    let open = true
    const whileOpen =
      <T>(hear: (said: T) => void) =>
      (said: T) => {
        if (open && !this.isOver) hear(said)
      }
    return {
      snapshot: whileOpen((snapshot) => {
        greeted()
        this.#listener.snapshot(snapshot)
      }),
      update: whileOpen((update) => this.#listener.update(update)),
      live: whileOpen((live) => this.#listener.live(live)),
      calling: whileOpen((reply) => this.#listener.calling(reply)),
      beat: whileOpen((at) => this.#listener.beat(at)),
      bye: whileOpen((bye) => this.#finish({ state: "ended", code: bye.code, message: bye.message })),
      closed: () => {
        open = false
        this.#greeted = null
        closed()
      },
    }
  }

  async #pauseBefore(attempt: number): Promise<void> {
    this.#wake = new AbortController()
    await pause(waitBefore(attempt, this.#options.random ?? Math.random), this.#wake.signal)
  }

  async #askWhetherSignedIn(): Promise<void> {
    // A server that cannot be reached says nothing about the sign-in.
    const signedIn = await within(attemptLimit, this.#options.signedIn()).catch(() => true)
    if (!signedIn) this.#finish({ state: "refused", code: "signedOut", message: this.#options.signedOutMessage })
  }

  #announceAbsence(): void {
    const state = this.#fresh ? "connecting" : this.#options.online() ? "reconnecting" : "offline"
    this.#listener.changed({ state, since: this.#lostAt })
  }

  #finish(last: Connection): void {
    if (this.isOver) return
    this.close()
    this.#listener.changed(last)
  }

  #settle(transport: Transport | null): void {
    this.#transport = transport
    for (const resolve of this.#waiting.splice(0)) resolve()
  }
}

function said(answer: { code: string; message: string }) {
  return { code: answer.code, message: answer.message }
}
