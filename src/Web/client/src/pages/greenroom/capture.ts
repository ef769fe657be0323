import { pictureWanted } from "../../calling"
import { type DoorProblem, problemOf } from "./problem"

export type Kind = "camera" | "microphone"

/** One device as the door tries it: its track, or why there is none. */
export type Captured = { track: MediaStreamTrack; problem: null } | { track: null; problem: DoorProblem }

/**
 * Opens the given devices; a missing id means the browser's default. One question to the person for both where
 * both are wanted; where that fails, each is tried alone, so that a broken camera does not cost the voice.
 */
export async function capture(wants: Partial<Record<Kind, string>>): Promise<Partial<Record<Kind, Captured>>> {
  const kinds = Object.keys(wants) as Kind[]
  try {
    return tracksOf(await open(kinds, wants), kinds)
  } catch (failure) {
    if (kinds.length === 1) return { [kinds[0] as Kind]: { track: null, problem: problemOf(failure) } }
    const each = await Promise.all(kinds.map((kind) => capture({ [kind]: wants[kind] ?? "" })))
    return Object.assign({}, ...each)
  }
}

/** A remembered device may be unplugged: then the browser's default is as good. */
function open(kinds: Kind[], wants: Partial<Record<Kind, string>>): Promise<MediaStream> {
  const devices = navigator.mediaDevices
  const constraints = (exact: boolean): MediaStreamConstraints => ({
    video: kinds.includes("camera") && { ...pictureWanted, ...chosen(wants.camera, exact) },
    audio: kinds.includes("microphone") && chosen(wants.microphone, exact),
  })
  return devices.getUserMedia(constraints(true)).catch((failure: unknown) => {
    if (failure instanceof Error && failure.name === "OverconstrainedError") {
      return devices.getUserMedia(constraints(false))
    }
    throw failure
  })
}

function chosen(id: string | undefined, exact: boolean): MediaTrackConstraints {
  return id ? { deviceId: exact ? { exact: id } : { ideal: id } } : {}
}

function tracksOf(stream: MediaStream, kinds: Kind[]): Partial<Record<Kind, Captured>> {
  const found = { camera: stream.getVideoTracks()[0], microphone: stream.getAudioTracks()[0] }
  return Object.fromEntries(
    kinds.map((kind) => [
      kind,
      found[kind] ? { track: found[kind], problem: null } : { track: null, problem: "missing" },
    ]),
  )
}
