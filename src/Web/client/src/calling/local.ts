import { type Kind, open } from "./devices"
import type { Devices, LocalMedia } from "./types"

/** The microphone and camera of this tab: opened only when asked, and let go when not needed. */
export class Local {
  #devices: Devices = {}
  #tracks: Record<Kind, MediaStreamTrack | null> = { microphone: null, camera: null }
  #queue: Record<Kind, Promise<unknown>> = { microphone: Promise.resolve(), camera: Promise.resolve() }
  #media: LocalMedia = {
    picture: null,
    microphone: false,
    camera: false,
    microphoneProblem: null,
    cameraProblem: null,
  }

  /** @param changed called with what the tab should send of this kind from now on */
  constructor(private readonly changed: (kind: Kind, track: MediaStreamTrack | null) => void) {}

  get media(): LocalMedia {
    return this.#media
  }

  track(kind: Kind): MediaStreamTrack | null {
    return this.#tracks[kind]
  }

  /**
   * Switches one after another: two quick presses end as the second one says.
   * @param opened a device that somebody else opened, to go on with instead of opening it again
   */
  set(kind: Kind, on: boolean, opened?: Promise<MediaStreamTrack | null>): Promise<boolean> {
    const done = this.#queue[kind].then(() => (on ? this.#open(kind, opened) : this.#close(kind)))
    this.#queue[kind] = done
    return done
  }

  async choose(devices: Devices): Promise<void> {
    const before = this.#devices
    this.#devices = devices
    for (const kind of ["microphone", "camera"] as const) {
      if (before[kind] === devices[kind] || !this.#tracks[kind]) continue
      const on = this.#media[kind]
      this.#release(kind)
      if (on) await this.set(kind, true)
    }
  }

  stop(): void {
    this.#release("microphone")
    this.#release("camera")
    this.#report({ microphone: false, camera: false, picture: null, microphoneProblem: null, cameraProblem: null })
  }

  async #open(kind: Kind, opened?: Promise<MediaStreamTrack | null>): Promise<boolean> {
    const kept = this.#tracks[kind]
    if (kept?.readyState === "live") {
      kept.enabled = true
      this.#opened(kind, kept)
      return true
    }
    const given = await opened
    const { track, problem } =
      given?.readyState === "live" ? { track: given, problem: null } : await open(kind, this.#devices)
    if (!track) {
      this.#report(kind === "microphone" ? { microphoneProblem: problem } : { cameraProblem: problem })
      return false
    }
    track.addEventListener("ended", () => this.#vanished(kind, track))
    this.#tracks[kind] = track
    this.#opened(kind, track)
    return true
  }

  /** A muted microphone stays open, so that speaking starts at once; a camera that is off is let go, light and all. */
  #close(kind: Kind): boolean {
    if (kind === "microphone") {
      const track = this.#tracks.microphone
      if (track) track.enabled = false
      this.#report({ microphone: false, microphoneProblem: null })
    } else {
      this.#release("camera")
      this.#report({ camera: false, picture: null, cameraProblem: null })
    }
    return false
  }

  #opened(kind: Kind, track: MediaStreamTrack): void {
    this.changed(kind, track)
    if (kind === "microphone") this.#report({ microphone: true, microphoneProblem: null })
    else this.#report({ camera: true, picture: new MediaStream([track]), cameraProblem: null })
  }

  /** The device was unplugged, or the permission taken back. */
  #vanished(kind: Kind, track: MediaStreamTrack): void {
    if (this.#tracks[kind] !== track) return
    this.#release(kind)
    this.#report(
      kind === "microphone"
        ? { microphone: false, microphoneProblem: "missing" }
        : { camera: false, picture: null, cameraProblem: "missing" },
    )
  }

  #release(kind: Kind): void {
    const track = this.#tracks[kind]
    this.#tracks[kind] = null
    track?.stop()
    if (track) this.changed(kind, null)
  }

  #report(change: Partial<LocalMedia>): void {
    this.#media = { ...this.#media, ...change }
    this.reported()
  }

  /** Called after `media` changed; set by the owner. */
  reported: () => void = () => {}
}
