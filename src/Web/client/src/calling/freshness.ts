/** How many key frames each slot has shown so far, by the id of its track. */
export type KeyFrames = ReadonlyMap<string, number>

/**
 * Knows which picture slots show their new occupant. A slot that changed hands goes on showing the last frame of whoever
 * was there before; only the next key frame is certainly the newcomer's, and nobody's face may appear above another's name.
 */
export class Freshness {
  #waiting = new Map<number, { track: string; seen: number | undefined }>()
  #used = new Set<number>()

  /** The slot has a new occupant; it is stale from now on. One that was never used has nothing stale to show. */
  changedHands(slot: number, track: string): void {
    this.#waiting.set(slot, { track, seen: this.#used.has(slot) ? undefined : 0 })
    this.#used.add(slot)
  }

  forget(slot: number): void {
    this.#waiting.delete(slot)
  }

  isFresh(slot: number): boolean {
    return !this.#waiting.has(slot)
  }

  get isWaiting(): boolean {
    return this.#waiting.size > 0
  }

  /** Takes a count of key frames; true when a slot became fresh. The first count of a used slot is only remembered. */
  counted(frames: KeyFrames): boolean {
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
