import { expect, it } from "vitest"
import type { ClassView, SelfView } from "../../session"
import { classOf, hand, holder, person, poll, selfOf } from "../room.testing"
import { announcements } from "./announcements"

const people = [person("me"), person("you")]
const seen = (view: Partial<ClassView> = {}, self: Partial<SelfView> = {}) => ({
  class: classOf(people, view),
  hosts: null,
  self: selfOf("me", self),
  room: null,
})

it("says nothing while nothing begins to matter", () => {
  const now = seen({ floor: [holder("you")], hands: [hand("you")], polls: { poll: poll() } })
  expect(announcements(now, now)).toEqual([])
  expect(announcements(seen(), seen({ floor: [holder("you")], hands: [hand("you")] }))).toEqual([])
})

it("says a host's word to all rooms once, while they are open, and never my own", () => {
  const set = {
    id: "s1",
    title: "Groups",
    mode: "assigned" as const,
    openedAt: "2027-01-14T14:20:00Z",
    closesAt: null,
    closedAt: null,
    speaking: [],
    rooms: [],
  }
  const said = (at: string, from = "you", closedAt: string | null = null) =>
    seen({
      breakouts: [{ ...set, closedAt }],
      messages: [{ id: "m1", from, to: "rooms", text: "Two minutes.", at, removed: false }],
    })
  const now = said("2027-01-14T14:21:00Z")
  expect(announcements(seen({ breakouts: [set] }), now)).toEqual([
    { key: "wordToRooms", name: "Name of you", text: "Two minutes." },
  ])
  expect(announcements(now, now)).toEqual([])
  expect(announcements(seen({ breakouts: [set] }), said("2027-01-14T14:21:00Z", "me"))).toEqual([])
  expect(announcements(seen({ breakouts: [set] }), said("2027-01-14T14:19:00Z"))).toEqual([])
  expect(announcements(now, said("2027-01-14T14:21:00Z", "you", "2027-01-14T14:30:00Z"))).toEqual([])
})

it("says where I was moved, and with whom, and that I am back", () => {
  const room = (people: string[]) => ({ id: "r1", name: "Harbour", people, away: [], been: [], notes: null })
  const rooms = (people: string[], closedAt: string | null = null) =>
    seen({
      breakouts: [
        {
          id: "s1",
          title: "Groups",
          mode: "assigned",
          openedAt: "2027-01-14T14:20:00Z",
          closesAt: null,
          closedAt,
          speaking: [],
          rooms: [room(people)],
        },
      ],
    })
  expect(announcements(seen(), rooms(["me", "you"]))).toEqual([
    { key: "movedToRoom", name: "Harbour", people: "Name of you" },
  ])
  expect(announcements(seen(), rooms(["me"]))).toEqual([{ key: "movedToEmptyRoom", name: "Harbour" }])
  expect(announcements(rooms(["me"]), rooms(["me"], "2027-01-14T14:30:00Z"))).toEqual([{ key: "backInClass" }])
  expect(announcements(seen(), rooms(["you"]))).toEqual([])
})

it("says that I am called, next, asked, muted", () => {
  expect(announcements(seen(), seen({ floor: [holder("me")] }))).toEqual([{ key: "called" }])
  expect(announcements(seen({ floor: [holder("me")] }), seen())).toEqual([{ key: "floorReturned" }])
  expect(announcements(seen(), seen({}, { isNext: true }))).toEqual([{ key: "next" }])
  expect(announcements(seen(), seen({}, { unmuteAskedBy: "ada" }))).toEqual([{ key: "unmuteAsked" }])
  expect(announcements(seen(), seen({}, { mutedBy: "ada" }))).toEqual([{ key: "mutedByHost" }])
})

it("says once that a vote opened, and once that its result is shown", () => {
  const open = seen({ polls: { poll: poll() } })
  const closed = seen({ polls: { poll: poll({ state: "closed" }) } })
  const revealed = seen({ polls: { poll: poll({ state: "closed", revealed: true }) } })
  const { question } = poll()
  expect(announcements(seen(), open)).toEqual([{ key: "pollOpened", question }])
  expect(announcements(open, closed)).toEqual([])
  expect(announcements(closed, revealed)).toEqual([{ key: "pollRevealed", question }])
})
