import { expect, test } from "vitest"
import type { PastureView, PlanView } from "../../session"
import { nextPasture, paceOf, usedIn } from "./pace"

const start = "2027-01-14T14:00:00Z"
const at = (minutes: number) => Date.parse(start) + minutes * 60_000
const iso = (minutes: number) => new Date(at(minutes)).toISOString()

function pasture(id: string, more: Partial<PastureView> = {}): PastureView {
  const quiet = { question: "?", minutes: 20, notes: "", polls: [], columns: [], callers: [], steps: [] }
  return { id, title: id, ...quiet, beganAt: null, usedSeconds: 0, skipped: false, ...more }
}

const plan: PlanView = {
  version: 1,
  pastures: [pasture("a", { beganAt: iso(2), usedSeconds: 60 }), pasture("b", { skipped: true }), pasture("c")],
  checkpoints: [
    { pasture: "c", minute: 30 },
    { pasture: "a", minute: 5 },
  ],
  current: "a",
  since: iso(10),
}

test("the next step skips what is skipped and what was on", () => {
  expect(nextPasture(plan)?.id).toBe("c")
  expect(nextPasture({ ...plan, current: "c" })).toMatchObject({ id: "c" })
  expect(nextPasture({ ...plan, pastures: plan.pastures.map((one) => ({ ...one, beganAt: start })) })).toBeNull()
})

test("what was passed over comes again once the end is reached", () => {
  const pastures = [pasture("a"), pasture("b", { beganAt: start })]
  expect(nextPasture({ ...plan, pastures, current: "b" })?.id).toBe("a")
})

test("the time of the pasture that is on runs", () => {
  const [a, , c] = plan.pastures as [PastureView, PastureView, PastureView]
  expect(usedIn(plan, a, at(13))).toBe(4 * 60_000)
  expect(usedIn(plan, c, at(13))).toBe(0)
})

test("the pace is told against the first checkpoint that is not reached", () => {
  expect(paceOf(plan, start, at(20))).toMatchObject({ pasture: { id: "c" }, minute: 30, left: 10 * 60_000 })
  expect(paceOf(plan, start, at(33))?.left).toBe(-3 * 60_000)
  expect(paceOf(plan, null, at(20))).toBeNull()
  expect(paceOf({ ...plan, checkpoints: [] }, start, at(20))).toBeNull()
})
