import { CandidateHold } from "./candidates"
import { countKeyFrames, Freshness } from "./freshness"
import type { Attempt, CallingWire, SlotMids } from "./messages"
import { emptied, isTight, nobody, type Occupants, type SlotCount, taken } from "./slots"

/** What a small class and a breakout room need. */
const first: SlotCount = { voices: 4, pictures: 8 }

/** How often a slot that changed hands is looked at, in milliseconds. */
const lookEvery = 60

/**
 * A picture that is still stale after this long is asked for anew, in milliseconds: its key frame may have come before we
 * were told whose it is, and no other follows by itself.
 */
const renewAfter = 1200

/**
 * Everyone else, in slots; who is in them changes without the browser's doing. Few slots at first, because negotiating them is the
 * longest step of coming into class; the others are added once, when they are needed.
 */
export class Receiving {
  readonly pc: RTCPeerConnection
  readonly #hold: CandidateHold
  readonly #freshness = new Freshness()
  #occupants: Occupants = nobody
  #voices: readonly MediaStreamTrack[] = []
  #pictures: readonly MediaStream[] = []
  #shown = new Map<string, MediaStream>()
  #screen: MediaStream | null = null
  #negotiating: Promise<void> = Promise.resolve()
  #looking: ReturnType<typeof setTimeout> | undefined
  #asked: SlotCount
  #askedAt = 0

  /**
   * @param most how many can ever be received at once
   * @param changed called when somebody's picture came or went
   */
  constructor(
    private readonly wire: CallingWire,
    readonly attempt: Attempt,
    configuration: RTCConfiguration,
    private readonly most: SlotCount,
    private readonly changed: () => void,
  ) {
    this.#asked = { voices: Math.min(first.voices, most.voices), pictures: Math.min(first.pictures, most.pictures) }
    this.pc = new RTCPeerConnection(configuration)
    this.#hold = new CandidateHold((candidate) => void this.pc.addIceCandidate(candidate ?? undefined).catch(() => {}))
    this.pc.onicecandidate = ({ candidate }) =>
      wire.send({ kind: "candidate", pc: "receive", candidate: candidate?.toJSON() ?? null })
  }

  get occupants(): Occupants {
    return this.#occupants
  }

  /** The tracks of the voice slots, once negotiated. */
  get voices(): readonly MediaStreamTrack[] {
    return this.#voices
  }

  ask(): void {
    this.wire.send({ kind: "receive", ...this.#asked, attempt: this.attempt })
  }

  /** Asks for all the slots there may be, once these are too few for so many pictures on the screen or the voices there are. */
  widen(looks: number): void {
    if (this.pc.connectionState !== "connected" || !isTight(this.#asked, this.most, this.#occupants, looks)) return
    this.#asked = this.most
    this.wire.send({ kind: "receiveMore", ...this.most, attempt: this.attempt })
  }

  /** Answers one offer after another; resolves when this one is answered. */
  offered(sdp: string, slots: SlotMids): Promise<void> {
    const answered = this.#negotiating.then(() => this.#answer(sdp, slots))
    this.#negotiating = answered.catch(() => {})
    return answered
  }

  candidate(candidate: RTCIceCandidateInit | null): void {
    this.#hold.take(candidate)
  }

  seated(occupants: Occupants): void {
    const before = this.#occupants
    this.#occupants = occupants
    const changed = taken(before, occupants)
    for (const slot of changed) {
      const track = this.#trackIn(slot)
      if (track) this.#freshness.changedHands(slot, track)
    }
    for (const slot of emptied(before.pictures, occupants.pictures)) {
      const track = this.#trackIn(slot)
      if (track) this.#freshness.emptied(slot, track)
    }
    if (changed.length > 0) this.#askedAt = performance.now()
    this.#show()
    this.#look()
  }

  pictureOf(person: string): MediaStream | null {
    return this.#shown.get(person) ?? null
  }

  get screen(): MediaStream | null {
    return this.#screen
  }

  close(): void {
    clearTimeout(this.#looking)
    this.pc.onicecandidate = null
    this.pc.onconnectionstatechange = null
    this.pc.close()
  }

  async #answer(sdp: string, slots: SlotMids): Promise<void> {
    await this.pc.setRemoteDescription({ type: "offer", sdp })
    this.#hold.open()
    await this.pc.setLocalDescription()
    this.wire.send({ kind: "answer", sdp: this.pc.localDescription?.sdp ?? "", attempt: this.attempt })
    if (slots.voices.length === this.#voices.length && slots.pictures.length === this.#pictures.length) return

    const had = this.#pictures.length
    const tracks = new Map(this.pc.getTransceivers().map(({ mid, receiver }) => [mid, receiver.track]))
    const of = (mids: string[]) => mids.flatMap((mid) => tracks.get(mid) ?? [])
    this.#voices = of(slots.voices)
    // Pictures that are on the screen stay the same objects.
    this.#pictures = of(slots.pictures).map((track, slot) => this.#pictures[slot] ?? new MediaStream([track]))
    // Who was named before their slot was there takes it now; whoever is shown already stays as they are.
    const named = this.#occupants
    this.#occupants = { ...named, pictures: named.pictures.slice(0, had) }
    this.seated(named)
  }

  #show(): void {
    const shown = new Map<string, MediaStream>()
    let screen: MediaStream | null = null
    for (const [slot, person] of this.#occupants.pictures.entries()) {
      const stream = this.#pictures[slot]
      if (person === null || !stream || !this.#freshness.isFresh(slot)) continue
      if (slot === this.#occupants.screen) screen = stream
      else shown.set(person, stream)
    }
    this.#shown = shown
    this.#screen = screen
    this.changed()
  }

  #look(): void {
    clearTimeout(this.#looking)
    if (!this.#freshness.isCounting) return
    this.#looking = setTimeout(async () => {
      const frames = await countKeyFrames(this.pc)
      if (this.#freshness.counted(frames)) this.#show()
      this.#renew()
      this.#look()
    }, lookEvery)
  }

  #renew(): void {
    const { stale } = this.#freshness
    const now = performance.now()
    if (stale.length === 0 || now - this.#askedAt < renewAfter) return
    this.#askedAt = now
    this.wire.send({ kind: "renew", people: stale.flatMap((slot) => this.#occupants.pictures[slot] ?? []) })
  }

  #trackIn(slot: number): string | undefined {
    return this.#pictures[slot]?.getVideoTracks()[0]?.id
  }
}
