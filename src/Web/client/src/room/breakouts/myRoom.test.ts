import { describe, expect, test } from "vitest"
import type { BreakoutRoomView, BreakoutSetView, RoomView } from "../../session"
import { classOf, hostsOf, person, selfOf } from "../room.testing"
import { closingIn, myRoom, roomsToEnter, warningAt } from "./myRoom"

const harbour: BreakoutRoomView = { id: "r1", name: "Harbour", people: ["ana", "ben"], away: [], been: [], notes: null }
const market: BreakoutRoomView = { id: "r2", name: "Market", people: ["cyd"], away: ["dan"], been: [], notes: null }
const set: BreakoutSetView = {
  id: "s1",
  title: "Groups",
  mode: "assigned",
  openedAt: "2027-01-14T14:00:00Z",
  closesAt: "2027-01-14T14:12:00Z",
  closedAt: null,
  speaking: [],
  rooms: [harbour, market],
}
const people = ["ana", "ben", "cyd", "dan"].map((id, seat) => person(id, { seat }))
const hosts = ["ines", "sam"].map((id) => person(id, { role: "faculty" }))
const visited: RoomView = {
  room: "r1",
  visitors: [
    { person: "ines", mode: "join", since: set.openedAt },
    { person: "sam", mode: "listen", since: set.openedAt },
  ],
  help: { by: "ana", at: set.openedAt, takenBy: "ines" },
  messages: [],
  notes: { through: 0, base: null, updates: [] },
}

function seen(me: string, more: Partial<BreakoutSetView> = {}, room: RoomView | null = null) {
  const view = classOf([...people, ...hosts], { breakouts: [{ ...set, ...more }] })
  return { class: view, hosts: null, self: selfOf(me), room }
}

const ids = (found: { id: string }[] | undefined) => found?.map(({ id }) => id)

describe("my room", () => {
  test("has its people and the hosts who stepped in; who listens is named and not among them", () => {
    const mine = myRoom(seen("ana", {}, visited))
    expect(ids(mine?.people)).toEqual(["ana", "ben", "ines"])
    expect(ids(mine?.listening)).toEqual(["sam"])
    expect(mine?.helper?.id).toBe("ines")
    expect(mine?.helpAsked).toBe(false)
  })

  test("has the host who speaks to all rooms", () => {
    expect(ids(myRoom(seen("cyd", { speaking: ["sam"] }))?.people)).toEqual(["cyd", "sam"])
  })

  test("is the one a host visits", () => {
    const rooms = [{ room: "r1", help: null, visitors: visited.visitors }]
    const mine = myRoom({ ...seen("sam", {}, visited), hosts: hostsOf({ rooms }) })
    expect([mine?.room.id, mine?.visiting?.mode]).toEqual(["r1", "listen"])
  })

  test("is none in the class, or once the rooms are closed", () => {
    expect(myRoom(seen("dan"))).toBeNull()
    expect(myRoom(seen("ana", { closedAt: "2027-01-14T14:12:00Z" }))).toBeNull()
  })
})

describe("rooms to enter", () => {
  test("are one's own after an early return", () => {
    expect(roomsToEnter(seen("dan"), false).back?.id).toBe("r2")
  })

  test("are all where people choose, and none for hosts", () => {
    expect(ids(roomsToEnter(seen("eva", { mode: "selfChosen" }), false).choices)).toEqual(["r1", "r2"])
    expect(roomsToEnter(seen("ines", { mode: "selfChosen" }), true).choices).toEqual([])
  })
})

test("the end is said in its last minute", () => {
  const end = Date.parse("2027-01-14T14:12:00Z")
  expect([closingIn(set, end - 61_000), closingIn(set, end - 60_000), closingIn(set, end + 5)]).toEqual([null, 60, 0])
  expect(closingIn({ ...set, closesAt: null }, end)).toBeNull()
})

test("the warnings at 60 and 10 seconds do not need a look at that very second", () => {
  expect([null, 60, 58, 11, 10, 7, 0].map(warningAt)).toEqual([null, 60, 60, 60, 10, 10, null])
})
