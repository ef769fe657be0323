/** Pauses that grow while something keeps failing, with a little chance so that a whole class does not knock at once. */
export class Backoff {
  #next: number

  /** @param first @param longest milliseconds */
  constructor(
    private readonly first = 300,
    private readonly longest = 8000,
    private readonly random: () => number = Math.random,
  ) {
    this.#next = first
  }

  /** The pause before the next attempt, in milliseconds. */
  pause(): number {
    const pause = this.#next
    this.#next = Math.min(this.#next * 2, this.longest)
    return pause * (0.75 + this.random() / 2)
  }

  succeeded(): void {
    this.#next = this.first
  }
}
