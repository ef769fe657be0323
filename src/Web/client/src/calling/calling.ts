import { Connecting } from "./connecting"
import { Emitter } from "./emitter"
import { Local } from "./local"
import { Looking } from "./looking"
import type { CallingReply, CallingWire } from "./messages"
import { Receiving } from "./receiving"
import { OwnScreen } from "./screen"
import { Sending } from "./sending"
import { nobody } from "./slots"
import type { Calling, CallingState, DeviceProblem, Devices, LocalMedia, Look, Sound } from "./types"
import { Voices } from "./voices"

export interface CallingOptions {
  devices?: Devices
  /** How many voices and pictures can be received at once; a phone asks for fewer pictures. */
  voices?: number
  pictures?: number
  /** Relays for networks that let nothing else through. */
  iceServers?: RTCIceServer[]
}

/** Audio and video over the given way to the server. Does nothing until `start`. */
export function createCalling(wire: CallingWire, options: CallingOptions = {}): Calling {
  return new BrowserCalling(wire, options)
}

const noVoices: readonly string[] = []

class BrowserCalling implements Calling {
  #started = false
  #unlisten: () => void = () => {}
  #attempt = 0
  #mayPublish = true
  #engineDown: string | null = null
  #refusal: string | null = null
  #voicesNow: readonly string[] = noVoices
  readonly #receivingChanged = () => {
    this.#widen()
    this.#changed()
  }
  readonly #emitter = new Emitter()
  readonly #changed = () => this.#emitter.changed()
  readonly #voices = new Voices(this.#changed)
  readonly #local = new Local((kind, track) => this.#sending.current?.use(kind, track))
  readonly #ownScreen = new OwnScreen((track) => {
    this.#sending.current?.use("screen", track)
    this.#changed()
  })
  readonly #looking: Looking
  readonly #sending: Connecting<Sending>
  readonly #receiving: Connecting<Receiving>

  constructor(
    private readonly wire: CallingWire,
    private readonly options: CallingOptions,
  ) {
    const configuration: RTCConfiguration = { iceServers: options.iceServers ?? [], bundlePolicy: "max-bundle" }
    this.#looking = new Looking((request) => this.#started && wire.send(request))
    this.#local.reported = this.#changed
    void this.#local.choose(options.devices ?? {})
    this.#voices.through(options.devices?.speaker ?? "")
    this.#sending = new Connecting(() => this.#beginSending(configuration), this.#changed)
    this.#receiving = new Connecting(() => this.#beginReceiving(configuration), this.#receivingChanged)
  }

  get state(): CallingState {
    if (!this.#started) return "off"
    if (this.#engineDown !== null) return "down"
    return this.#receiving.isUp ? "up" : "connecting"
  }

  get message(): string | null {
    return this.#engineDown ?? (this.#receiving.isUp ? null : this.#refusal)
  }

  get sound(): Sound {
    return this.#voices.sound
  }

  get local(): LocalMedia {
    return this.#local.media
  }

  start(): void {
    if (this.#started) return
    this.#started = true
    this.#mayPublish = true
    this.#unlisten = this.wire.listen({
      received: (reply) => this.#received(reply),
      reconnected: () => this.#check(),
      engine: (up, message) => this.#engine(up, message),
    })
    this.#receiving.start()
    this.#sending.start()
    this.#looking.start()
  }

  stop(): void {
    if (!this.#started) return
    this.wire.send({ kind: "hangUp" })
    this.#started = false
    this.#unlisten()
    this.#looking.stop()
    this.#sending.stop()
    this.#receiving.stop()
    this.#voices.stop()
    this.#local.stop()
    this.#ownScreen.stop()
    this.#engineDown = null
    this.#refusal = null
    this.#voicesNow = noVoices
    this.#changed()
  }

  pictureOf(person: string): MediaStream | null {
    return this.#receiving.current?.pictureOf(person) ?? null
  }

  screen(): MediaStream | null {
    return this.#receiving.current?.screen ?? null
  }

  get ownScreen(): MediaStream | null {
    return this.#ownScreen.stream
  }

  shareScreen(): Promise<DeviceProblem | null> {
    return this.#ownScreen.share()
  }

  stopSharing(): void {
    this.#ownScreen.stop()
  }

  voices(): readonly string[] {
    return this.#voicesNow
  }

  look(pictures: readonly Look[]): void {
    this.#looking.at(pictures)
    this.#widen()
  }

  setMicrophone(on: boolean): Promise<boolean> {
    return this.#local.set("microphone", on)
  }

  setCamera(on: boolean, opened?: Promise<MediaStreamTrack | null>): Promise<boolean> {
    return this.#local.set("camera", on, opened)
  }

  setDevices(devices: Devices): Promise<void> {
    this.#voices.through(devices.speaker ?? "")
    return this.#local.choose(devices)
  }

  turnOnSound(): Promise<void> {
    return this.#voices.turnOn()
  }

  subscribe(changed: () => void): () => void {
    return this.#emitter.subscribe(changed)
  }

  #beginSending(configuration: RTCConfiguration): Sending {
    const sending = new Sending(this.wire, ++this.#attempt, configuration, (kind) =>
      kind === "screen" ? this.#ownScreen.track : this.#local.track(kind),
    )
    sending.offer().catch(() => this.#sending.of(sending.attempt) && this.#sending.startAgain())
    return sending
  }

  #beginReceiving(configuration: RTCConfiguration): Receiving {
    this.#voices.stop()
    this.#voicesNow = noVoices
    const most = { voices: this.options.voices ?? 12, pictures: this.options.pictures ?? 25 }
    const receiving = new Receiving(this.wire, ++this.#attempt, configuration, most, this.#changed)
    receiving.ask()
    this.#looking.repeat()
    return receiving
  }

  #received(reply: CallingReply): void {
    switch (reply.kind) {
      case "published":
        this.#sending
          .of(reply.attempt)
          ?.answered(reply.sdp)
          .catch(() => this.#sending.startAgain())
        break
      case "offer":
        void this.#offered(reply)
        break
      case "candidate":
        ;(reply.pc === "send" ? this.#sending : this.#receiving).current?.candidate(reply.candidate)
        break
      case "slots":
        this.#receiving.current?.seated(reply)
        this.#heard()
        break
      case "restart":
        this.#begin()
        break
      case "refused":
        this.#refused(reply.code, reply.message)
        break
    }
  }

  async #offered({ attempt, sdp, slots }: CallingReply & { kind: "offer" }): Promise<void> {
    const receiving = this.#receiving.of(attempt)
    const before = receiving?.voices
    try {
      await receiving?.offered(sdp, slots)
    } catch {
      if (receiving === this.#receiving.current) this.#receiving.startAgain()
      return
    }
    if (!receiving || receiving !== this.#receiving.current || receiving.voices === before) return
    this.#voices.play(receiving.voices)
    this.#heard()
  }

  #heard(): void {
    const occupants = this.#receiving.current?.occupants.voices ?? []
    this.#voices.open(occupants.map((person) => person !== null))
    this.#voicesNow = occupants.filter((person) => person !== null)
    this.#receivingChanged()
  }

  #widen(): void {
    this.#receiving.current?.widen(this.#looking.count)
  }

  /** Only watching is allowed, or nothing can be set up just now: the first is not tried again, the second is. */
  #refused(code: string, message: string): void {
    if (code === "notAllowed") {
      this.#mayPublish = false
      this.#sending.stop()
      return
    }
    this.#refusal = message
    if (!this.#receiving.isUp) this.#receiving.startAgain()
    if (!this.#sending.isUp) this.#sending.startAgain()
  }

  /** What has to be made anew once it is back, `restart` says. */
  #engine(up: boolean, message: string): void {
    this.#engineDown = up ? null : message
    if (!up) this.#receiving.current?.seated(nobody)
    this.#heard()
  }

  /** After a break in signalling: what still runs is left alone. */
  #check(): void {
    this.#receiving.check()
    if (this.#mayPublish) this.#sending.check()
  }

  #begin(): void {
    this.#engineDown = null
    this.#refusal = null
    this.#receiving.start()
    if (this.#mayPublish) this.#sending.start()
  }
}
