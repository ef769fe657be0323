import { describe, expect, test } from "vitest"
import { openSet, roomToReturnTo, whereAmI } from "./breakouts"
import { classView, hostsView, selfView, unknown } from "./examples.testing"
import type { Snapshot, Update } from "./messages"
import { applySnapshot, applyUpdate } from "./reducer"
import type { LiveState } from "./state"
import type { BreakoutRoomView, BreakoutSetView, RoomView } from "./types"

const harbour: BreakoutRoomView = { id: "r1", name: "Harbour", people: ["zanele"], away: [], been: [], notes: null }
const market: BreakoutRoomView = { id: "r2", name: "Market", people: [], away: [], been: [], notes: null }
const set: BreakoutSetView = {
  id: "s1",
  title: "Port and city",
  mode: "assigned",
  openedAt: "2027-01-14T14:20:00Z",
  closesAt: null,
  closedAt: null,
  speaking: [],
  rooms: [harbour, market],
}
const roomView: RoomView = {
  room: "r1",
  visitors: [],
  help: null,
  messages: [],
  notes: { through: 0, base: null, updates: [] },
}
const inHarbour: LiveState = {
  ...unknown,
  class: { ...classView, breakouts: [set] },
  self: selfView,
  room: roomView,
  heads: { class: { number: 10, id: "e10" }, self: { number: 9, id: "e9" }, "room:r1": { number: 4, id: "e4" } },
}

const moved = (rooms: BreakoutRoomView[], closedAt: string | null = null): Update => ({
  audience: "class",
  number: 12,
  after: 10,
  id: "e12",
  at: "2027-01-14T14:21:00Z",
  changes: [{ kind: "breakouts", set: { ...set, rooms, closedAt } }],
})

function applied(state: LiveState, update: Update): LiveState {
  const outcome = applyUpdate(state, update)
  if (outcome.kind !== "applied") throw new Error(`expected the update to apply, was ${outcome.kind}`)
  return outcome.state
}

describe("where I am", () => {
  test("is the room that has me", () => expect(whereAmI(inHarbour)).toBe("r1"))

  test("is the room I visit", () => {
    const rooms = [
      { room: "r2", help: null, visitors: [{ person: "zanele", mode: "listen" as const, since: set.openedAt }] },
    ]
    expect(whereAmI({ ...inHarbour, hosts: { ...hostsView, rooms } })).toBe("r2")
  })

  test("is the class after an early return, and the room is still mine", () => {
    const state = applied(inHarbour, moved([{ ...harbour, people: [], away: ["zanele"] }, market]))
    expect(whereAmI(state)).toBeNull()
    expect(roomToReturnTo(state)?.id).toBe("r1")
  })

  test("is the class once the rooms are closed", () => {
    const state = applied(inHarbour, moved([harbour, market], "2027-01-14T14:21:00Z"))
    expect(openSet(state.class)).toBeNull()
    expect(whereAmI(state)).toBeNull()
  })
})

describe("a room's view", () => {
  test("goes, head and all, when I am elsewhere", () => {
    const state = applied(
      inHarbour,
      moved([
        { ...harbour, people: [] },
        { ...market, people: ["zanele"] },
      ]),
    )
    expect(state.room).toBeNull()
    expect(state.heads).toEqual({ class: { number: 12, id: "e12" }, self: { number: 9, id: "e9" } })
  })

  test("is replaced by the next room's", () => {
    const there = applied(
      inHarbour,
      moved([
        { ...harbour, people: [] },
        { ...market, people: ["zanele"] },
      ]),
    )
    const snapshot: Snapshot = { audience: "room:r2", number: 3, id: "e3", view: { ...roomView, room: "r2" } }
    const state = applySnapshot(there, snapshot)
    expect(state.room?.room).toBe("r2")
    expect(state.heads["room:r2"]).toEqual({ number: 3, id: "e3" })
  })

  test("takes no update of another room, and asks for none", () => {
    const update: Update = { ...moved([]), audience: "room:r2", changes: [] }
    expect(applyUpdate(inHarbour, update)).toEqual({ kind: "known" })
  })
})
