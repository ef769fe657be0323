import { expect, test } from "vitest"
import type { BreakoutRoomView, BreakoutSetView } from "../../session"
import { silences, walkOrder } from "./walk"

const room = (id: string, people: string[] = []): BreakoutRoomView => ({
  id,
  name: `Room ${id}`,
  people,
  away: [],
  been: [],
  notes: null,
})
const opened = "2027-01-14T14:00:00Z"
const set: BreakoutSetView = {
  id: "s1",
  title: "Groups",
  mode: "assigned",
  openedAt: opened,
  closesAt: null,
  closedAt: null,
  speaking: [],
  rooms: [room("r1", ["ana"]), room("r2", ["ben"]), room("r3", ["cyd"])],
}

test("rooms that wait for help come first, in the order they asked", () => {
  const asks = (id: string, at: string, takenBy: string | null = null) => ({
    room: id,
    help: { by: "ben", at, takenBy },
    visitors: [],
  })
  const order = walkOrder(set, [
    asks("r1", "2027-01-14T14:01:00Z", "ines"),
    asks("r2", "2027-01-14T14:05:00Z"),
    asks("r3", "2027-01-14T14:03:00Z"),
  ])
  expect(order.map((stop) => stop.room.id)).toEqual(["r3", "r2", "r1"])
})

test("a room is silent since it opened, until somebody talks, and then since they stopped", () => {
  const start = Date.parse(opened)
  const first = silences(set, new Set(), new Map(), start + 5000)
  expect(first.get("r1")).toBe(start)
  const second = silences(set, new Set(["ana"]), first, start + 9000)
  expect([second.get("r1"), second.get("r2")]).toEqual([null, start])
  const third = silences(set, new Set(), second, start + 20_000)
  expect(third.get("r1")).toBe(start + 20_000)
  expect(silences(set, new Set(), third, start + 30_000).get("r1")).toBe(start + 20_000)
})
