import { expect, test } from "vitest"
import { poll as pollView } from "../../room/room.testing"
import type { BreakoutSetView, PastureView, PlannedStep } from "../../session"
import { exhibitOf, mark, nextThing } from "./nextThing"

const exhibits = [{ id: "letter", title: "The letter", pages: 4 }]
const step = (kind: PlannedStep["kind"], more: Partial<PlannedStep> = {}): PlannedStep => ({
  kind,
  title: "",
  exhibit: null,
  page: null,
  rooms: null,
  ...more,
})
const vote = { question: "Build it?", options: [], anonymous: false, seconds: null, form: null, again: false }
const pasture: PastureView = {
  id: "a",
  title: "a",
  question: "?",
  minutes: 20,
  notes: "",
  polls: [vote],
  columns: [],
  callers: [],
  steps: [step("breakout", { title: "Teams" }), step("exhibit", { exhibit: "letter", page: 3 })],
  beganAt: "2027-01-14T14:00:00Z",
  usedSeconds: 0,
  skipped: false,
}
const nothing = { polls: {}, breakouts: [] }
const set = (openedAt: string) => ({ openedAt }) as BreakoutSetView
const opened = { polls: { v: pollView({ question: "Build it?", openedAt: "2027-01-14T14:05:00Z" }) }, breakouts: [] }
const seen = new Set([mark("letter", 3)])

test("first what is looked at, then what is voted on, then rooms", () => {
  expect(nextThing(pasture, nothing, exhibits, new Set())).toMatchObject({ kind: "exhibit", page: 3 })
  expect(nextThing(pasture, nothing, exhibits, seen)).toMatchObject({ kind: "poll", poll: vote })
  expect(nextThing(pasture, opened, exhibits, seen)).toMatchObject({ kind: "rooms", step: { title: "Teams" } })
})

test("nothing is left once the rooms were open in this pasture", () => {
  const before = { ...opened, breakouts: [set("2027-01-14T13:50:00Z")] }
  expect(nextThing(pasture, before, exhibits, seen)).toMatchObject({ kind: "rooms" })
  expect(nextThing(pasture, { ...opened, breakouts: [set("2027-01-14T14:10:00Z")] }, exhibits, seen)).toBeNull()
})

test("another page of the same exhibit is still to be shown", () => {
  expect(nextThing(pasture, nothing, exhibits, new Set([mark("letter", null), mark("letter", 1)]))).toMatchObject({
    kind: "exhibit",
  })
})

test("an exhibit that this class does not have is no step, and a page too far is its last", () => {
  expect(exhibitOf(step("exhibit", { exhibit: "gone" }), exhibits)).toBeNull()
  expect(exhibitOf(step("exhibit"), exhibits)).toBeNull()
  expect(exhibitOf(step("exhibit", { exhibit: "letter", page: 9 }), exhibits)?.page).toBe(4)
})
