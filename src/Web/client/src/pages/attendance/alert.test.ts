import { expect, test } from "vitest"
import type { Attendance, Attender } from "../../app/api"
import { alertOf } from "./alert"

const one = (status: Attender["status"], role: Attender["role"] = "mayor") => ({ status, role }) as Attender

const board = {
  final: false,
  minutes: 10,
  people: [one("here"), one("missing"), one("excused"), one("missing", "seniorLeader")],
}

test("after ten minutes the missing mayors are counted, of those who are not excused", () => {
  expect(alertOf(board as Attendance)).toEqual({ missing: 1, of: 2 })
})

test.each([{ minutes: 9 }, { final: true }, { people: [one("here")] }])("with %o there is nothing to say", (parts) => {
  expect(alertOf({ ...board, ...parts } as Attendance)).toBeNull()
})
