/** How many key frames each slot has shown so far, by the id of its track. */
export type KeyFrames = ReadonlyMap<string, number>

interface Emptied {
  track: string
  seen: number | undefined
  /** Two counts in a row agreed: nothing of the former occupant is still on its way. */
  still: boolean
}

/**
 * Knows which picture slots show their new occupant. A slot that changed hands goes on showing the last frame of whoever
 * was there before; only the next key frame is certainly the newcomer's, and nobody's face may appear above another's name.
 */
export class Freshness {
  #waiting = new Map<number, { track: string; seen: number | undefined }>()
  #emptied = new Map<number, Emptied>()
  #used = new Set<number>()

  /**
   * The slot has a new occupant; it is stale from now on. One that was never used has nothing stale to show, and one that
   * stood empty for a moment is known well enough for the newcomer's first key frame to be told.
   */
  changedHands(slot: number, track: string): void {
    const emptied = this.#emptied.get(slot)
    const known = emptied?.still ? emptied.seen : undefined
    this.#emptied.delete(slot)
    this.#waiting.set(slot, { track, seen: this.#used.has(slot) ? known : 0 })
    this.#used.add(slot)
  }

  /** Nobody is in the slot any more; its key frames are counted until they stand still. */
  emptied(slot: number, track: string): void {
    this.#waiting.delete(slot)
    this.#emptied.set(slot, { track, seen: undefined, still: false })
  }

  isFresh(slot: number): boolean {
    return !this.#waiting.has(slot)
  }

  /** Whether some slot has to be counted again. */
  get isCounting(): boolean {
    return this.stale.length > 0 || [...this.#emptied.values()].some(({ still }) => !still)
  }

  /** The slots whose occupant cannot be shown yet. */
  get stale(): number[] {
    return [...this.#waiting.keys()]
  }

  /** Takes a count of key frames; true when a slot became fresh. The first count of a used slot is only remembered. */
  counted(frames: KeyFrames): boolean {
    for (const emptied of this.#emptied.values()) {
      const count = frames.get(emptied.track) ?? 0
      emptied.still = emptied.seen === count
      emptied.seen = count
    }
    let became = false
    for (const [slot, waiting] of this.#waiting) {
      const count = frames.get(waiting.track) ?? 0
      if (waiting.seen === undefined) waiting.seen = count
      else if (count > waiting.seen) {
        this.#waiting.delete(slot)
        became = true
      }
    }
    return became
  }
}

/** Counts the key frames of every received picture. Browsers that do not tell them apart count all frames. */
export async function countKeyFrames(pc: RTCPeerConnection): Promise<KeyFrames> {
  const frames = new Map<string, number>()
  for (const report of (await pc.getStats()).values()) {
    if (report.type !== "inbound-rtp" || report.kind !== "video") continue
    frames.set(report.trackIdentifier, report.keyFramesDecoded ?? report.framesDecoded ?? 0)
  }
  return frames
}
