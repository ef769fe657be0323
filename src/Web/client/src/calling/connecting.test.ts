import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { Connecting, type Connection } from "./connecting"

/** As much of a peer connection as is looked at. */
class Paper implements Connection {
  closed = false
  readonly pc = { connectionState: "new", onconnectionstatechange: null } as unknown as RTCPeerConnection
  constructor(readonly attempt: number) {}
  becomes(state: RTCPeerConnectionState): void {
    Object.assign(this.pc, { connectionState: state })
    this.pc.onconnectionstatechange?.(new Event("connectionstatechange"))
  }
  close(): void {
    this.closed = true
  }
}

let made: Paper[] = []
let connecting: Connecting<Paper>
const latest = () => made.at(-1) as Paper

beforeEach(() => {
  vi.useFakeTimers()
  made = []
  connecting = new Connecting(
    () => {
      const paper = new Paper(made.length + 1)
      made.push(paper)
      return paper
    },
    () => {},
  )
  connecting.start()
})

afterEach(() => {
  connecting.stop()
  vi.useRealTimers()
})

test("a connection that is up is left alone", () => {
  latest().becomes("connected")
  vi.advanceTimersByTime(60_000)
  connecting.check()
  expect(made).toHaveLength(1)
  expect(connecting.isUp).toBe(true)
})

test("a connection that failed is begun anew after a pause", () => {
  latest().becomes("connected")
  latest().becomes("failed")
  expect(made[0]?.closed).toBe(true)
  expect(connecting.current).toBeNull()
  vi.advanceTimersByTime(1000)
  expect(made).toHaveLength(2)
})

test("a connection that does not come about is begun anew", () => {
  vi.advanceTimersByTime(10_000)
  expect(made).toHaveLength(2)
  expect(made[0]?.closed).toBe(true)
})

test("a short disturbance is waited out", () => {
  latest().becomes("connected")
  latest().becomes("disconnected")
  latest().becomes("connected")
  vi.advanceTimersByTime(60_000)
  expect(made).toHaveLength(1)
})

test("an answer to what was thrown away finds nobody", () => {
  expect(connecting.of(1)).toBe(latest())
  connecting.start()
  expect(connecting.of(1)).toBeNull()
  expect(connecting.of(2)).toBe(latest())
})

test("what was stopped stays stopped", () => {
  const stopped = latest()
  connecting.stop()
  stopped.becomes("failed")
  vi.advanceTimersByTime(60_000)
  expect(made).toHaveLength(1)
})
