import { expect, test } from "vitest"
import { piecesOf } from "./pieces"

const session = { startsAt: "2027-01-14T14:00:00Z", endsAt: "2027-01-14T16:00:00Z" }
const now = "2027-01-14T15:30:00Z"

test("stays become parts of the class", () => {
  const stays = [
    { from: "2027-01-14T14:30:00Z", to: "2027-01-14T15:00:00Z" },
    { from: "2027-01-14T15:15:00Z", to: null },
  ]
  expect(piecesOf(stays, session, now)).toEqual([
    { from: 0.25, to: 0.5 },
    { from: 0.625, to: 0.75 },
  ])
})

test("what was before the bell is cut off", () => {
  expect(piecesOf([{ from: "2027-01-14T13:45:00Z", to: null }], session, now)).toEqual([{ from: 0, to: 0.75 }])
  expect(piecesOf([{ from: "2027-01-14T13:45:00Z", to: "2027-01-14T13:50:00Z" }], session, now)).toEqual([])
})
