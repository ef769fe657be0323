import { Store } from "../../session/store"
import { type Captured, capture, type Kind } from "./capture"
import { type Choices, rememberChoices, rememberedChoices } from "./choices"

/** What the green room knows of this browser's devices. */
export interface DoorState {
  /** Nothing is opened before the person asks for it, or has allowed it once and for all. */
  stage: "looking" | "ask" | "opening" | "open"
  camera: Captured | null
  microphone: Captured | null
  choices: Choices
  cameras: MediaDeviceInfo[]
  microphones: MediaDeviceInfo[]
  speakers: MediaDeviceInfo[]
}

const nothing: Promise<null> = Promise.resolve(null)

/** Tries camera and microphone before class, remembers what was chosen, and lets go of both when it closes. */
export class Door {
  readonly #store: Store<DoorState>
  #closed = false
  /** Whether the browser lets us open devices without a question. */
  #asking: Promise<boolean> = Promise.resolve(false)
  /** What is open or about to be. Whatever comes after it was let go of is closed as it comes. */
  readonly #opened: Record<Kind, Promise<MediaStreamTrack | null>> = { camera: nothing, microphone: nothing }

  constructor() {
    this.#store = new Store<DoorState>({
      stage: "looking",
      camera: null,
      microphone: null,
      choices: rememberedChoices(),
      cameras: [],
      microphones: [],
      speakers: [],
    })
  }

  get subscribe() {
    return this.#store.subscribe
  }

  get getSnapshot() {
    return this.#store.getSnapshot
  }

  /** Opens the devices at once where the person allowed them before; otherwise waits to be asked. */
  async start(): Promise<void> {
    this.#closed = false
    navigator.mediaDevices?.addEventListener("devicechange", this.#listDevices)
    this.#asking = isAllowed()
    const allowed = await this.#asking
    if (this.#closed) return
    if (allowed) await this.open()
    else this.#change({ stage: "ask" })
  }

  /** Opens microphone and, unless chosen otherwise, camera. The browser may ask the person. */
  async open(): Promise<void> {
    const { devices, camera } = this.#state.choices
    this.#change({ stage: "opening" })
    await this.#capture({
      microphone: devices.microphone ?? "",
      ...(camera && { camera: devices.camera ?? "" }),
    })
    this.#change({ stage: "open" })
  }

  async setCamera(on: boolean): Promise<void> {
    this.#choose({ ...this.#state.choices, camera: on })
    if (on) return this.#capture({ camera: this.#state.choices.devices.camera ?? "" })
    this.#letGo("camera")
    this.#change({ camera: null })
  }

  /** Changes to another device, at once and for the next time. */
  async choose(kind: Kind | "speaker", id: string): Promise<void> {
    const { choices } = this.#state
    this.#choose({ ...choices, devices: { ...choices.devices, [kind]: id } })
    if (kind === "speaker" || (kind === "camera" && !choices.camera)) return
    this.#letGo(kind)
    await this.#capture({ [kind]: id })
  }

  /** The camera as it is open, or about to be, for the class to go on with. From now on its taker closes it. */
  giveCamera(): Promise<MediaStreamTrack | null> {
    const given = this.#opened.camera
    this.#opened.camera = nothing
    return this.#state.stage === "looking" ? this.#cameraOnceAllowed() : given
  }

  /** Lets go of both devices. */
  close(): void {
    this.#closed = true
    navigator.mediaDevices?.removeEventListener("devicechange", this.#listDevices)
    this.#letGo("camera")
    this.#letGo("microphone")
    this.#change({ camera: null, microphone: null, stage: "looking" })
  }

  /** For whoever goes on before it was known whether the devices may be opened. */
  async #cameraOnceAllowed(): Promise<MediaStreamTrack | null> {
    const { devices, camera } = this.#state.choices
    if (!camera || !(await this.#asking)) return null
    return (await capture({ camera: devices.camera ?? "" })).camera?.track ?? null
  }

  get #state(): DoorState {
    return this.#store.getSnapshot()
  }

  #change(parts: Partial<DoorState>): void {
    this.#store.replace({ ...this.#state, ...parts })
  }

  #choose(choices: Choices): void {
    rememberChoices(choices)
    this.#change({ choices })
  }

  async #capture(wants: Partial<Record<Kind, string>>): Promise<void> {
    const capturing = capture(wants)
    for (const kind of Object.keys(wants) as Kind[]) {
      this.#opened[kind] = capturing.then((captured) => captured[kind]?.track ?? null)
    }
    const captured = await capturing
    if (this.#closed) return
    for (const [kind, { track }] of Object.entries(captured)) {
      track?.addEventListener("ended", () => this.#change({ [kind]: { track: null, problem: "missing" } }))
    }
    this.#change(captured)
    await this.#listDevices()
  }

  #letGo(kind: Kind): void {
    void this.#opened[kind].then((track) => track?.stop())
    this.#opened[kind] = nothing
  }

  readonly #listDevices = async (): Promise<void> => {
    // Names are known only once a device was allowed; a nameless entry is nothing to choose from.
    const devices = (await navigator.mediaDevices.enumerateDevices()).filter(({ label }) => label)
    const of = (kind: MediaDeviceKind) => devices.filter((device) => device.kind === kind)
    this.#change({ cameras: of("videoinput"), microphones: of("audioinput"), speakers: of("audiooutput") })
  }
}

/** Whether the browser lets us open both devices without asking. */
export async function isAllowed(): Promise<boolean> {
  try {
    const names = ["camera", "microphone"] as PermissionName[]
    const states = await Promise.all(names.map((name) => navigator.permissions.query({ name })))
    return states.every(({ state }) => state === "granted")
  } catch {
    // A browser that cannot say so asks.
    return false
  }
}
