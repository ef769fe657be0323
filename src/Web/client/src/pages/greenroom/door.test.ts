// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from "vitest"
import { Door } from "./door"

/** A device that was opened; `stopped` once somebody let go of it. */
class Track extends EventTarget {
  stopped = false
  constructor(readonly kind: string) {
    super()
  }
  stop() {
    this.stopped = true
  }
}

let opened: Track[]
let letOpen: () => void

/** A browser that has been allowed both devices and opens them when the test lets it. */
beforeEach(() => {
  localStorage.clear()
  opened = []
  const ready = new Promise<void>((resolve) => {
    letOpen = resolve
  })
  const mediaDevices = Object.assign(new EventTarget(), {
    enumerateDevices: async () => [],
    getUserMedia: async ({ video, audio }: MediaStreamConstraints) => {
      await ready
      const tracks = [...(video ? [new Track("video")] : []), ...(audio ? [new Track("audio")] : [])]
      opened.push(...tracks)
      const of = (kind: string) => tracks.filter((track) => track.kind === kind)
      return { getVideoTracks: () => of("video"), getAudioTracks: () => of("audio") }
    },
  })
  Object.defineProperty(navigator, "mediaDevices", { value: mediaDevices, configurable: true })
  vi.stubGlobal("isSecureContext", true)
})

const stopped = () => Object.fromEntries(opened.map(({ kind, stopped }) => [kind, stopped]))

test("the class goes on with the camera that is open here; the microphone is closed", async () => {
  const door = new Door()
  letOpen()
  await door.open()
  const camera = await door.giveCamera()
  door.close()
  await vi.waitFor(() => expect(stopped()).toEqual({ video: false, audio: true }))
  expect(camera).toBe(opened.find(({ kind }) => kind === "video"))
})

test("a camera that opens only after its person went in is handed over as well", async () => {
  const door = new Door()
  const opening = door.open()
  const camera = door.giveCamera()
  door.close()
  letOpen()
  await opening
  expect(await camera).toBe(opened.find(({ kind }) => kind === "video"))
  await vi.waitFor(() => expect(stopped()).toEqual({ video: false, audio: true }))
})

test("whatever opens after its person left is closed as it comes", async () => {
  const door = new Door()
  const opening = door.open()
  door.close()
  letOpen()
  await opening
  await vi.waitFor(() => expect(stopped()).toEqual({ video: true, audio: true }))
})

test("whoever goes in before it is known that the devices may be opened gets the camera, opened once and nothing else", async () => {
  const asked: ((answer: { state: string }) => void)[] = []
  const query = () => new Promise((resolve) => asked.push(resolve))
  Object.defineProperty(navigator, "permissions", { value: { query }, configurable: true })
  const door = new Door()
  const starting = door.start()
  const camera = door.giveCamera()
  door.close()
  for (const answer of asked) answer({ state: "granted" })
  letOpen()
  await starting
  expect(await camera).toBe(opened[0])
  expect(opened.map(({ kind, stopped }) => [kind, stopped])).toEqual([["video", false]])
})
