import { problemOf } from "./deviceProblems"
import type { DeviceProblem } from "./types"

/** Sharp rather than smooth: small print must be read, and nothing sends more than it needs. */
const constraints: DisplayMediaStreamOptions = {
  video: { width: { max: 1920 }, height: { max: 1200 }, frameRate: { ideal: 8, max: 15 } },
  audio: false,
}

/** Whether this browser can share a screen at all; phones cannot. */
export function canShareScreen(): boolean {
  return typeof navigator.mediaDevices?.getDisplayMedia === "function"
}

/** The screen that this tab shares: chosen anew each time, ended by us or with the browser's own button. */
export class OwnScreen {
  #stream: MediaStream | null = null
  #choosing = false

  /** @param changed called with what the tab should send from now on */
  constructor(private readonly changed: (track: MediaStreamTrack | null) => void) {}

  get stream(): MediaStream | null {
    return this.#stream
  }

  get track(): MediaStreamTrack | null {
    return this.#stream?.getVideoTracks()[0] ?? null
  }

  /** Lets the person choose. Null: it is shared, or they chose nothing. */
  async share(): Promise<DeviceProblem | null> {
    if (this.#stream || this.#choosing) return null
    this.#choosing = true
    try {
      const stream = await navigator.mediaDevices.getDisplayMedia(constraints)
      const [track] = stream.getVideoTracks()
      if (!track) return "failed"
      track.contentHint = "detail"
      track.addEventListener("ended", () => this.#stream === stream && this.stop())
      this.#stream = stream
      this.changed(track)
      return null
    } catch (error) {
      const problem = problemOf(error)
      return problem === "denied" ? null : problem
    } finally {
      this.#choosing = false
    }
  }

  stop(): void {
    const stream = this.#stream
    if (!stream) return
    this.#stream = null
    for (const track of stream.getTracks()) track.stop()
    this.changed(null)
  }
}
