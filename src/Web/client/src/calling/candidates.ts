/**
 * Candidates that come before the description they belong to. The engine sends them first; a browser that is given one too
 * early refuses it, and one that only reaches the server through a relay then never connects.
 */
export class CandidateHold {
  #held: (RTCIceCandidateInit | null)[] = []
  #open = false

  constructor(private readonly add: (candidate: RTCIceCandidateInit | null) => void) {}

  take(candidate: RTCIceCandidateInit | null): void {
    if (this.#open) this.add(candidate)
    else this.#held.push(candidate)
  }

  /** The remote description is set. */
  open(): void {
    this.#open = true
    for (const candidate of this.#held.splice(0)) this.add(candidate)
  }
}
