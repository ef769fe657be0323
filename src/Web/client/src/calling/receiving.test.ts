// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from "vitest"
import type { CallingRequest } from "./messages"
import { Receiving } from "./receiving"

/** A peer connection that has the m-lines it was last offered, and shows as many key frames as the test says. */
class Peer {
  connectionState = "new"
  onicecandidate: unknown = null
  localDescription = { sdp: "answer" }
  #lines: string[] = []
  setRemoteDescription = async ({ sdp }: { sdp: string }) => {
    this.#lines = sdp.split(" ")
  }
  setLocalDescription = async () => {}
  getTransceivers = () => this.#lines.map((mid) => ({ mid, receiver: { track: track(mid) } }))
  getStats = async () =>
    new Map(
      this.#lines.map((mid) => [
        mid,
        { type: "inbound-rtp", kind: "video", trackIdentifier: mid, keyFramesDecoded: 1 },
      ]),
    )
  close() {}
}

const tracks = new Map<string, { id: string }>()

function track(id: string) {
  const known = tracks.get(id) ?? { id }
  tracks.set(id, known)
  return known
}

class Stream {
  constructor(readonly tracks: { id: string }[]) {}
  getVideoTracks = () => this.tracks
}

const most = { voices: 12, pictures: 25 }
const mids = (letter: string, count: number) => Array.from({ length: count }, (_, at) => `${letter}${at}`)

let said: CallingRequest[]

beforeEach(() => {
  said = []
  tracks.clear()
  vi.stubGlobal("RTCPeerConnection", Peer)
  vi.stubGlobal("MediaStream", Stream)
})

async function connected() {
  const wire = { send: (request: CallingRequest) => void said.push(request), listen: () => () => {} }
  const receiving = new Receiving(wire, 1, {}, most, () => {})
  receiving.ask()
  await offered(receiving, 4, 8)
  Object.assign(receiving.pc, { connectionState: "connected" })
  return receiving
}

function offered(receiving: Receiving, voices: number, pictures: number) {
  const slots = { voices: mids("v", voices), pictures: mids("p", pictures) }
  return receiving.offered([...slots.voices, ...slots.pictures].join(" "), slots)
}

const seats = (people: string[], slots: number) => ({
  voices: [],
  pictures: Array.from({ length: slots }, (_, at) => people[at] ?? null),
  screen: null,
})

test("asks for few slots at first, and once for all when more are looked at", async () => {
  const receiving = await connected()
  receiving.widen(8)
  receiving.widen(9)
  receiving.widen(30)
  expect(said.filter(({ kind }) => kind.startsWith("receive"))).toEqual([
    { kind: "receive", voices: 4, pictures: 8, attempt: 1 },
    { kind: "receiveMore", ...most, attempt: 1 },
  ])
})

test("whoever is on the screen stays there while slots are added, and newcomers come into the new ones", async () => {
  const receiving = await connected()
  const eight = mids("person", 8)
  receiving.seated(seats(eight, 8))
  await vi.waitFor(() => expect(receiving.pictureOf("person7")).not.toBeNull())
  const before = eight.map((person) => receiving.pictureOf(person))

  receiving.widen(9)
  receiving.seated(seats([...eight, "newcomer"], 25))
  await offered(receiving, 12, 25)
  expect(eight.map((person) => receiving.pictureOf(person))).toEqual(before)
  expect(receiving.voices.length).toBe(12)
  await vi.waitFor(() => expect(receiving.pictureOf("newcomer")).not.toBeNull())
  receiving.close()
})

test("a screen in a slot is nobody's face", async () => {
  const receiving = await connected()
  receiving.seated({ ...seats(["ana", "ana"], 8), screen: 1 })
  await vi.waitFor(() => expect(receiving.screen).not.toBeNull())
  expect(receiving.pictureOf("ana")).not.toBe(receiving.screen)
  receiving.close()
})
