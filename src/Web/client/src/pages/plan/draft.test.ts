import { expect, test } from "vitest"
import type { PlanBody } from "../../app/plans"
import {
  addCheckpoint,
  addPasture,
  changePasture,
  movePasture,
  removePasture,
  restorePasture,
  totalMinutes,
} from "./draft"

const empty: PlanBody = { pastures: [], checkpoints: [] }
const three = ["a", "b", "c"].reduce((plan, id) => addPasture(plan, id), empty)
const ids = (plan: PlanBody) => plan.pastures.map((pasture) => pasture.id).join("")

test("a pasture begins with twenty minutes and nothing else", () => {
  expect(three.pastures[0]).toMatchObject({ minutes: 20, question: "", polls: [] })
  expect(totalMinutes(three)).toBe(60)
})

test("a pasture is moved without touching the others", () => {
  expect(ids(movePasture(three, "c", 0))).toBe("cab")
  expect(ids(movePasture(three, "a", 2))).toBe("bca")
  expect(movePasture(three, "nowhere", 0)).toBe(three)
})

test("undoing a removal brings back the pasture and its checkpoint, and keeps what was written since", () => {
  const before = { ...three, checkpoints: [{ pasture: "b", minute: 20 }] }
  const removed = changePasture(removePasture(before, "b"), "c", { title: "Written since" })
  expect(removed.checkpoints).toEqual([])
  const restored = restorePasture(removed, before, "b")
  expect(ids(restored)).toBe("abc")
  expect(restored.checkpoints).toEqual(before.checkpoints)
  expect(restored.pastures[2]?.title).toBe("Written since")
  expect(restorePasture(restored, before, "b")).toBe(restored)
})

test("a checkpoint is offered at the minute the plan comes to a pasture", () => {
  const one = addCheckpoint(three)
  expect(one.checkpoints).toEqual([{ pasture: "b", minute: 20 }])
  expect(addCheckpoint(one).checkpoints[1]).toEqual({ pasture: "c", minute: 40 })
  expect(addCheckpoint(empty)).toBe(empty)
})
