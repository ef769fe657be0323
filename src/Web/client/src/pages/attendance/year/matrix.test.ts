import { expect, test } from "vitest"
import type { AttendanceStatus } from "../../../app/attendance"
import { columnsOf, groupsOf, isTwiceAbsent, type Showing, totalsOf } from "./matrix"
import { row, session, year } from "./year.testing"

const everyone: Showing = { track: "all", city: "", role: "", order: "city" }

test("by city, people stand in the server's order under their city", () => {
  expect(groupsOf(year, everyone, "en").map(({ city, people }) => [city, people.map(({ name }) => name)])).toEqual([
    ["Durban", ["Zanele Dube", "Aoife Dube"]],
    ["Enugu", ["Amara Okafor"]],
  ])
})

test("by share, whoever was there least stands first, and who has none yet last", () => {
  const [group] = groupsOf(year, { ...everyone, order: "share" }, "en")
  expect(group?.people.map(({ name }) => name)).toEqual(["Zanele Dube", "Amara Okafor", "Aoife Dube"])
  expect(group?.city).toBe("")
})

test.each([
  [{ track: "mayors" }, ["Zanele Dube", "Amara Okafor"]],
  [{ city: "enugu" }, ["Amara Okafor"]],
  [{ role: "seniorLeader" }, ["Aoife Dube"]],
  [{ track: "twiceAbsent" }, ["Zanele Dube"]],
] as [Partial<Showing>, string[]][])("the filter %o leaves %o", (filter, names) => {
  const people = groupsOf(year, { ...everyone, ...filter }, "en").flatMap((group) => group.people)
  expect(people.map(({ name }) => name)).toEqual(names)
})

test("a track has its own sessions and the shared ones", () => {
  const apart = { ...year, sessions: [session("a", 1), session("b", 2, { tracks: "mayors" })] }
  expect(columnsOf(apart, "all")).toHaveLength(2)
  expect(columnsOf(apart, "seniorLeaders").map((column) => column.place)).toEqual([0])
})

test("an excuse neither makes nor breaks two absences in a row", () => {
  const after = (...statuses: (AttendanceStatus | null)[]) => isTwiceAbsent(row("x", "X", statuses))
  expect(after("absent", "excused", "absent")).toBe(true)
  expect(after("absent", "absent", "present")).toBe(false)
  expect(after("absent", null)).toBe(false)
})

test("an excused person leaves the denominator of a session", () => {
  expect(totalsOf(year.people, 0)).toEqual({ present: 1, partly: 0, absent: 1, excused: 1, madeUp: 0, share: 0.5 })
})

test("what was missed and watched afterwards counts like being there", () => {
  const people = [row("x", "X", ["madeUp"]), row("y", "Y", ["absent"])]
  expect(totalsOf(people, 0)).toEqual({ present: 0, partly: 0, absent: 1, excused: 0, madeUp: 1, share: 0.5 })
})
