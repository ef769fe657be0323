import { afterEach, beforeEach, describe, expect, test, vi } from "vitest"
import { classSnapshot, selfSnapshot } from "./examples.testing"
import { joinLive, type Live } from "./live"
import type { Update } from "./messages"
import { ScriptedHub } from "./scriptedHub.testing"

let hub: ScriptedHub
let live: Live
let signedIn: () => Promise<boolean>

beforeEach(() => {
  vi.useFakeTimers()
  hub = new ScriptedHub()
  signedIn = () => Promise.resolve(true)
})

afterEach(() => {
  live.close()
  vi.useRealTimers()
})

function join(): Live {
  live = joinLive({
    dial: hub.dial,
    session: "class-4",
    tab: "tab-1",
    signedIn: () => signedIn(),
    signedOutMessage: "You are signed out.",
    random: () => 0.5,
    sentences: { unconfirmed: "Not confirmed.", over: "Over.", tooMany: "Too many." },
  })
  return live
}

async function joinClass(): Promise<Live> {
  join()
  await vi.advanceTimersByTimeAsync(0)
  hub.client.snapshot(classSnapshot)
  hub.client.snapshot(selfSnapshot)
  return live
}

const connection = () => live.getSnapshot().connection
const missed: Update = { audience: "class", number: 14, after: 12, id: "e14", at: "2027-01-14T14:21:00Z", changes: [] }

describe("entering", () => {
  test("a page load enters fresh and is connected", async () => {
    await joinClass()
    expect(hub.entered).toEqual([{ session: "class-4", tab: "tab-1", fresh: true, heads: {} }])
    expect(connection()).toEqual({ state: "connected" })
  })

  test("a refusal is final and says why", async () => {
    hub.onEnter = () => ({ ok: false, code: "locked", message: "The class is locked." })
    join()
    await vi.advanceTimersByTimeAsync(10_000)
    expect(connection()).toEqual({ state: "refused", code: "locked", message: "The class is locked." })
    expect(hub.dialledAt).toHaveLength(1)
  })

  test("a busy server is tried again", async () => {
    hub.onEnter = () => ({ ok: false, code: "busy", message: "Busy." })
    join()
    await vi.advanceTimersByTimeAsync(100)
    hub.onEnter = () => ({ ok: true, number: 10 })
    await vi.advanceTimersByTimeAsync(400)
    expect(connection()).toEqual({ state: "connected" })
  })

  test("an ended sign-in is found out after three attempts", async () => {
    hub.reachable = false
    signedIn = () => Promise.resolve(false)
    join()
    await vi.advanceTimersByTimeAsync(3000)
    expect(connection()).toEqual({ state: "refused", code: "signedOut", message: "You are signed out." })
    expect(hub.dialledAt).toHaveLength(3)
  })
})

describe("a lost connection", () => {
  test("comes back at once with what it holds, not fresh", async () => {
    await joinClass()
    hub.cut()
    expect(connection().state).toBe("connected")
    await vi.advanceTimersByTimeAsync(0)
    expect(hub.entered.at(-1)).toEqual({
      session: "class-4",
      tab: "tab-1",
      fresh: false,
      heads: { class: { number: 10, id: "e10" }, self: { number: 9, id: "e9" } },
    })
    expect(connection()).toEqual({ state: "connected" })
  })

  test("waits longer each time, two seconds at most, and says since when", async () => {
    await joinClass()
    const lostAt = Date.now()
    hub.reachable = false
    hub.cut()
    await vi.advanceTimersByTimeAsync(8000)
    const dials = hub.dialledAt.slice(1)
    const gaps = dials.slice(1).map((at, index) => at - (dials[index] ?? 0))
    expect(gaps.slice(0, 5)).toEqual([300, 600, 1000, 2000, 2000])
    expect(connection()).toEqual({ state: "reconnecting", since: lostAt })
  })

  test("keeps the class on screen", async () => {
    await joinClass()
    hub.reachable = false
    hub.cut()
    await vi.advanceTimersByTimeAsync(5000)
    expect(live.getSnapshot().class).toEqual(classSnapshot.view)
  })

  test("lets calling ask as soon as the class can be seen, before its entering is answered", async () => {
    hub.onEnter = () => "silence"
    join()
    await vi.advanceTimersByTimeAsync(0)
    hub.client.snapshot(classSnapshot)
    live.wire.send({ kind: "receive", voices: 12, pictures: 25, attempt: 1 })
    expect(hub.called).toHaveLength(1)
  })

  test("keeps what calling asks for before the class lets it in, and sends it then, in order", async () => {
    join()
    const asked = [
      { kind: "receive", voices: 12, pictures: 25, attempt: 1 },
      { kind: "publish", sdp: "v=0", attempt: 2 },
    ] as const
    for (const request of asked) live.wire.send(request)
    await vi.advanceTimersByTimeAsync(0)
    expect(hub.called).toEqual(asked)
  })

  test("tells calling once it is back, not on the first entry", async () => {
    join()
    const reconnected = vi.fn()
    live.wire.listen({ received: () => {}, reconnected, engine: () => {} })
    await vi.advanceTimersByTimeAsync(0)
    expect(reconnected).not.toHaveBeenCalled()
    hub.cut()
    await vi.advanceTimersByTimeAsync(0)
    expect(reconnected).toHaveBeenCalledOnce()
  })
})

describe("a goodbye", () => {
  test("ends it for good, with its reason", async () => {
    await joinClass()
    hub.client.bye({ code: "replaced", message: "You entered from another window." })
    await vi.advanceTimersByTimeAsync(10_000)
    expect(connection()).toEqual({ state: "ended", code: "replaced", message: "You entered from another window." })
    expect(hub.dialledAt).toHaveLength(1)
  })
})

describe("a gap", () => {
  test("is asked for once, with the heads held", async () => {
    await joinClass()
    hub.onCatchUp = () => "silence"
    hub.client.update(missed)
    hub.client.update({ ...missed, number: 16, after: 14, id: "e16" })
    expect(hub.caughtUp).toEqual([{ class: { number: 10, id: "e10" }, self: { number: 9, id: "e9" } }])
  })

  test("heals when the missing updates arrive", async () => {
    await joinClass()
    hub.client.update(missed)
    await vi.advanceTimersByTimeAsync(0)
    hub.client.update({ ...missed, number: 12, after: 10, id: "e12" })
    hub.client.update(missed)
    expect(live.getSnapshot().heads.class).toEqual({ number: 14, id: "e14" })
    expect(hub.caughtUp).toHaveLength(1)
  })

  test("that cannot be filled drops the connection and resumes", async () => {
    await joinClass()
    hub.onCatchUp = () => ({ ok: false, code: "enterFirst", message: "Enter first." })
    hub.client.update(missed)
    await vi.advanceTimersByTimeAsync(0)
    expect(hub.entered).toHaveLength(2)
  })
})

describe("an order", () => {
  test("gets an id and its answer", async () => {
    await joinClass()
    expect(await live.do({ kind: "raiseHand", intent: "challenge" })).toEqual({ ok: true, number: 11 })
    expect(hub.commands).toEqual([{ kind: "raiseHand", intent: "challenge", id: expect.any(String) }])
  })

  test("that is refused is answered once, with the server's sentence", async () => {
    await joinClass()
    hub.onDo = () => ({ ok: false, code: "pollClosed", message: "That vote is closed." })
    const answer = await live.do({ kind: "castVote", poll: "p1", answer: { options: [1] } })
    expect(answer).toEqual({ ok: false, code: "pollClosed", message: "That vote is closed." })
    expect(hub.commands).toHaveLength(1)
  })

  test.each(["busy", "unknown"])("is sent again under the same id when the server says %s", async (code) => {
    await joinClass()
    hub.onDo = () => (hub.commands.length < 3 ? { ok: false, code, message: "" } : { ok: true, number: 11 })
    const answer = live.do({ kind: "castVote", poll: "p1", answer: { options: [1] } })
    await vi.advanceTimersByTimeAsync(2000)
    expect(await answer).toEqual({ ok: true, number: 11 })
    expect(new Set(hub.commands.map(({ id }) => id)).size).toBe(1)
    expect(hub.commands).toHaveLength(3)
  })

  test("whose connection broke is sent again under the same id after coming back", async () => {
    await joinClass()
    hub.onDo = () => "broken"
    hub.reachable = false
    const answer = live.do({ kind: "castVote", poll: "p1", answer: { options: [1] } })
    await vi.advanceTimersByTimeAsync(0)
    hub.cut()
    await vi.advanceTimersByTimeAsync(3000)
    hub.onDo = () => ({ ok: true, number: 11 })
    hub.reachable = true
    await vi.advanceTimersByTimeAsync(3000)
    expect(await answer).toEqual({ ok: true, number: 11 })
    expect(hub.commands).toHaveLength(2)
    expect(hub.commands[0]).toEqual(hub.commands[1])
  })

  test("given while away is sent once back, in the order given", async () => {
    await joinClass()
    hub.reachable = false
    hub.cut()
    await vi.advanceTimersByTimeAsync(1000)
    void live.do({ kind: "setMedia", microphone: true, camera: true })
    void live.do({ kind: "setMedia", microphone: false, camera: true })
    expect(hub.commands).toHaveLength(0)
    hub.reachable = true
    await vi.advanceTimersByTimeAsync(3000)
    expect(hub.commands.map((command) => "microphone" in command && command.microphone)).toEqual([true, false])
  })

  test("waits for the one before it", async () => {
    await joinClass()
    hub.onDo = (command) => (command.kind === "raiseHand" ? "silence" : { ok: true, number: 11 })
    void live.do({ kind: "raiseHand" })
    void live.do({ kind: "lowerHand" })
    await vi.advanceTimersByTimeAsync(1000)
    expect(hub.commands.map(({ kind }) => kind)).toEqual(["raiseHand"])
  })

  test("that nobody confirms fails after a minute and says so", async () => {
    await joinClass()
    hub.onDo = () => "silence"
    const answer = live.do({ kind: "raiseHand" })
    await vi.advanceTimersByTimeAsync(66_000)
    expect(await answer).toEqual({ ok: false, code: "unconfirmed", message: "Not confirmed." })
    expect(hub.commands.length).toBeGreaterThan(2)
  })

  test("after the end fails at once", async () => {
    await joinClass()
    hub.client.bye({ code: "removed", message: "You were removed." })
    expect(await live.do({ kind: "raiseHand" })).toEqual({ ok: false, code: "over", message: "Over." })
  })
})

describe("a beat", () => {
  test("is answered and sets the clock", async () => {
    await joinClass()
    hub.client.beat(new Date(Date.now() + 90_000).toISOString())
    expect(hub.beatsAnswered).toBe(1)
    expect(live.now() - Date.now()).toBe(90_000)
  })
})

describe("leaving", () => {
  test("tells the class, then closes", async () => {
    await joinClass()
    await live.leave()
    expect(hub.commands.map(({ kind }) => kind)).toEqual(["leave"])
    await vi.advanceTimersByTimeAsync(5000)
    expect(hub.dialledAt).toHaveLength(1)
  })

  test("does not wait for a server that is gone", async () => {
    await joinClass()
    hub.onDo = () => "silence"
    const left = live.leave()
    await vi.advanceTimersByTimeAsync(2000)
    await expect(left).resolves.toBeUndefined()
  })
})
