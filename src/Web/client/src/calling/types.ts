/** How large a picture is shown; the server sends it at a size that fits (about 180, 360 and 720 lines). */
export type PictureSize = "small" | "medium" | "large"

/** One picture on my screen. A list of looks is ordered: most important first. */
export interface Look {
  person: string
  size: PictureSize
  /** Not the person's camera but the screen they share. */
  screen?: true
}

/**
 * `off`: nobody asked for media, or it was hung up. `connecting`: on its way, also while coming back by itself.
 * `up`: others are received. `down`: the media engine cannot be reached; the class goes on without it, and
 * media comes back without a reload.
 */
export type CallingState = "off" | "connecting" | "up" | "down"

/** Whether the browser lets us play voices. `blocked`: it waits for a press; show a button that calls `turnOnSound`. */
export type Sound = "on" | "blocked"

/** Why a microphone or camera could not be opened; each has its own next step for the person. */
export type DeviceProblem = "denied" | "missing" | "busy" | "unsupported" | "failed"

/** What this tab itself captures and sends. A new object whenever anything in it changes. */
export interface LocalMedia {
  /** My own camera for my own tile (never mixed with what is received); null while the camera is off. */
  picture: MediaStream | null
  microphone: boolean
  camera: boolean
  microphoneProblem: DeviceProblem | null
  cameraProblem: DeviceProblem | null
}

/** Choices made in the green room; a missing id means the browser's default device. */
export interface Devices {
  microphone?: string
  camera?: string
  speaker?: string
}

/**
 * Audio and video of one live session in this tab. Voices play by themselves; pictures are taken with `pictureOf`.
 * Nothing here opens a microphone or camera except `setMicrophone(true)` and `setCamera(true)`.
 */
export interface Calling {
  readonly state: CallingState
  /** The server's sentence about what is wrong, while `state` is `down` or a request was refused. */
  readonly message: string | null
  readonly sound: Sound
  readonly local: LocalMedia

  /** Connects: starts to send (silent and dark at first) and to receive. Safe to call again. */
  start(): void
  /** Hangs up: both devices are released. The person stays in class; `start` begins anew. */
  stop(): void

  /**
   * The picture of a person while it is being received, else null (show the portrait). The same object as long as
   * it lasts, so it is cheap to ask on every render and to compare with `===`.
   */
  pictureOf(person: string): MediaStream | null
  /** The screen that somebody shares, while it is received; the same object as long as it lasts. */
  screen(): MediaStream | null
  /** The screen that this tab shares. */
  readonly ownScreen: MediaStream | null
  /** Lets the person choose what to share; resolves to null when it is shared or they chose nothing. From a press only. */
  shareScreen(): Promise<DeviceProblem | null>
  stopSharing(): void
  /** People whose voice is being received at this moment. */
  voices(): readonly string[]
  /** Whose pictures are on my screen, most important first. Repeating the same list costs nothing. */
  look(pictures: readonly Look[]): void

  /** Resolves to what is now the case: false when it could not be opened (see `local.microphoneProblem`). */
  setMicrophone(on: boolean): Promise<boolean>
  /** @param opened a camera that is open or about to be: taken as it is, and closed with this */
  setCamera(on: boolean, opened?: Promise<MediaStreamTrack | null>): Promise<boolean>
  /** Changes devices, also while they are in use. */
  setDevices(devices: Devices): Promise<void>
  /** To be called from a press or key, when `sound` is `blocked`. */
  turnOnSound(): Promise<void>

  /** Calls back after every change of anything above; returns the way to stop it. */
  subscribe(changed: () => void): () => void
}
