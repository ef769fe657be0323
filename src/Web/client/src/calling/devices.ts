import { problemOf } from "./deviceProblems"
import type { DeviceProblem, Devices } from "./types"

export type Kind = "microphone" | "camera"

/** The most that is captured; the sender scales it down to the two smaller sizes. */
export const picture: MediaTrackConstraints = {
  width: { ideal: 1280 },
  height: { ideal: 720 },
  frameRate: { ideal: 24, max: 30 },
}

const sound: MediaTrackConstraints = { echoCancellation: true, noiseSuppression: true, autoGainControl: true }

export type Opened = { track: MediaStreamTrack; problem: null } | { track: null; problem: DeviceProblem }

/** Opens one device. A remembered one that is not there any more falls back to the browser's default. */
export async function open(kind: Kind, devices: Devices): Promise<Opened> {
  const id = devices[kind]
  const chosen = id === undefined ? {} : { deviceId: { ideal: id } }
  const constraints: MediaStreamConstraints =
    kind === "microphone" ? { audio: { ...sound, ...chosen } } : { video: { ...picture, ...chosen } }
  try {
    const stream = await navigator.mediaDevices.getUserMedia(constraints)
    const [track] = stream.getTracks()
    return track ? { track, problem: null } : { track: null, problem: "failed" }
  } catch (error) {
    return { track: null, problem: problemOf(error) }
  }
}
