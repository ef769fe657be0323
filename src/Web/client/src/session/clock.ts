/** How many beats are remembered: two every four seconds make half a minute. */
const remembered = 16

/**
 * The server's clock as this browser can know it. A beat arrives late, never early, so the truest of the last
 * beats is the one that shows the server furthest ahead.
 */
export class ServerClock {
  readonly #offsets: number[] = []
  readonly #local: () => number

  constructor(local: () => number = Date.now) {
    this.#local = local
  }

  /** Takes a beat's time (ISO 8601). */
  beat(at: string): void {
    const time = Date.parse(at)
    if (Number.isNaN(time)) return
    this.#offsets.push(time - this.#local())
    if (this.#offsets.length > remembered) this.#offsets.shift()
  }

  /** The server's time in milliseconds since 1970; the browser's own until the first beat. */
  now(): number {
    return this.#local() + (this.#offsets.length > 0 ? Math.max(...this.#offsets) : 0)
  }
}
