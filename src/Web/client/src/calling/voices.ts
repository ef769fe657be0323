import type { Sound } from "./types"

/** Plays voices, each slot in an element of its own: browsers differ in what they do with several sounds in one. */
export class Voices {
  #elements: HTMLAudioElement[] = []
  #speaker = ""
  #sound: Sound = "on"

  /** @param changed called when the browser begins or ceases to hold the sound back */
  constructor(private readonly changed: () => void) {}

  get sound(): Sound {
    return this.#sound
  }

  /** The tracks of the voice slots, in order; replaces the earlier ones. What plays already and stays is not interrupted. */
  play(tracks: readonly MediaStreamTrack[]): void {
    const before = this.#elements
    this.#elements = tracks.map((track, slot) => {
      const playing = before[slot]
      return playing && carries(playing, track) ? playing : this.#elementOf(track)
    })
    for (const element of before) if (!this.#elements.includes(element)) silence(element)
    void this.#start()
  }

  /** Which slots have somebody in them; the others are silenced, whatever may still come. */
  open(occupied: readonly boolean[]): void {
    for (const [slot, element] of this.#elements.entries()) element.muted = !occupied[slot]
    void this.#start()
  }

  /** To be called from a press: browsers let nothing sound before the first. */
  turnOn(): Promise<void> {
    return this.#start()
  }

  through(speaker: string): void {
    this.#speaker = speaker
    for (const element of this.#elements) this.#route(element)
  }

  stop(): void {
    for (const element of this.#elements.splice(0)) silence(element)
  }

  #elementOf(track: MediaStreamTrack): HTMLAudioElement {
    const element = new Audio()
    element.srcObject = new MediaStream([track])
    element.muted = true
    this.#route(element)
    return element
  }

  async #start(): Promise<void> {
    const refusals = await Promise.all(
      this.#elements.filter((element) => element.paused).map((element) => element.play().then(() => false, isHeldBack)),
    )
    const sound: Sound = refusals.includes(true) ? "blocked" : "on"
    if (sound === this.#sound) return
    this.#sound = sound
    this.changed()
  }

  #route(element: HTMLAudioElement): void {
    if (this.#speaker && "setSinkId" in element) void element.setSinkId(this.#speaker).catch(() => {})
  }
}

function carries(element: HTMLAudioElement, track: MediaStreamTrack): boolean {
  return element.srcObject instanceof MediaStream && element.srcObject.getTracks().includes(track)
}

function silence(element: HTMLAudioElement): void {
  element.pause()
  element.srcObject = null
}

function isHeldBack(error: unknown): boolean {
  return error instanceof Error && error.name === "NotAllowedError"
}
