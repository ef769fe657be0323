import { Backoff } from "./backoff"
import type { Attempt } from "./messages"

/** How long a connection may take to come up before it is begun anew, in milliseconds. */
const limit = 10_000

/** What is kept up: one of the two peer connections. */
export interface Connection {
  readonly pc: RTCPeerConnection
  readonly attempt: Attempt
  close(): void
}

/** Keeps one connection up: watches it, and begins it anew with growing pauses when it fails or does not come about. */
export class Connecting<C extends Connection> {
  #current: C | null = null
  #timer: ReturnType<typeof setTimeout> | undefined
  #backoff = new Backoff()

  /**
   * @param begin makes a connection and starts to negotiate it
   * @param changed called whenever the connection's state may have changed
   */
  constructor(
    private readonly begin: () => C,
    private readonly changed: () => void,
  ) {}

  get current(): C | null {
    return this.#current
  }

  get isUp(): boolean {
    return this.#current?.pc.connectionState === "connected"
  }

  /** The connection that an answer with this attempt belongs to, if it is still the one in use. */
  of(attempt: Attempt): C | null {
    return this.#current?.attempt === attempt ? this.#current : null
  }

  start(): void {
    this.#end()
    const connection = this.begin()
    this.#current = connection
    this.#timer = setTimeout(() => this.start(), limit)
    connection.pc.onconnectionstatechange = () => this.#watch(connection)
    this.changed()
  }

  /** Begins anew after a pause that grows from one failure to the next. */
  startAgain(): void {
    this.#end()
    this.#timer = setTimeout(() => this.start(), this.#backoff.pause())
    this.changed()
  }

  /** Begins anew unless it is up. */
  check(): void {
    if (!this.isUp) this.start()
  }

  stop(): void {
    this.#end()
    this.changed()
  }

  #watch(connection: C): void {
    if (connection !== this.#current) return
    const state = connection.pc.connectionState
    if (state === "connected") {
      clearTimeout(this.#timer)
      this.#backoff.succeeded()
    }
    if (state === "failed") this.startAgain()
    else this.changed()
  }

  #end(): void {
    clearTimeout(this.#timer)
    this.#current?.close()
    this.#current = null
  }
}
