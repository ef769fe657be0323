import { expect, test } from "vitest"
import examples from "../../../../../tests/wire/calling/messages.json"
import type { CallingReply, CallingRequest } from "./messages"

const candidate = { candidate: "candidate:1 1 udp 2 192.0.2.7 20000 typ host", sdpMid: "0", sdpMLineIndex: 0 }

/** The compiler checks these against our types, and the test against the file that the server's tests read. */
const requests: CallingRequest[] = [
  { kind: "publish", sdp: "v=0 offer", attempt: 3 },
  { kind: "receive", voices: 12, pictures: 25, attempt: 4 },
  { kind: "receiveMore", voices: 12, pictures: 49, attempt: 4 },
  { kind: "answer", sdp: "v=0 answer", attempt: 4 },
  { kind: "candidate", pc: "send", candidate },
  { kind: "candidate", pc: "receive", candidate: null },
  {
    kind: "look",
    pictures: [
      { person: "ana", size: "large" },
      { person: "ben", size: "small" },
      { person: "cyd", size: "large", screen: true },
    ],
  },
  { kind: "renew", people: ["ana", "ben"] },
  { kind: "hangUp" },
]

const replies: CallingReply[] = [
  { kind: "published", sdp: "v=0 answer", attempt: 3 },
  { kind: "offer", sdp: "v=0 offer", slots: { voices: ["0", "1"], pictures: ["2"] }, attempt: 4 },
  { kind: "candidate", pc: "send", candidate },
  { kind: "candidate", pc: "receive", candidate: null },
  { kind: "slots", voices: ["ana", null], pictures: ["ben", "cyd"], screen: 1 },
  { kind: "restart", reason: "engine" },
  { kind: "refused", code: "notIn", message: "Camera and microphone can be sent once you are let in." },
]

test("we write what the server reads", () => {
  expect(requests).toEqual(examples.requests)
})

test("we read what the server writes", () => {
  expect(replies).toEqual(examples.replies)
})
