import { afterEach, beforeEach, expect, test, vi } from "vitest"
import type { Plan, PlanBody } from "../../app/plans"
import { Problem } from "../../app/problem"
import { nextClass } from "../page.testing"
import { Autosave, type Saving } from "./autosave"

const text = (question: string): PlanBody => ({ pastures: [], checkpoints: [{ pasture: question, minute: 1 }] })
const saved = (version: number): Plan => ({
  session: nextClass,
  version,
  savedAt: `time ${version}`,
  savedBy: "Inês",
  plan: text(""),
})

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function bench(send: (version: number, plan: PlanBody) => Promise<Plan>) {
  const told: Saving[] = []
  const autosave = new Autosave(0, send, (saving) => told.push(saving))
  return { autosave, told, last: () => told.at(-1)?.state }
}

test("typing is saved once it pauses, and only its last text", async () => {
  const send = vi.fn(async (version: number) => saved(version + 1))
  const { autosave, told, last } = bench(send)
  autosave.write(text("a"))
  autosave.write(text("ab"))
  expect(last()).toBe("unsaved")
  await vi.advanceTimersByTimeAsync(1000)
  expect(send).toHaveBeenCalledTimes(1)
  expect(send).toHaveBeenCalledWith(0, text("ab"))
  expect(told.at(-1)).toEqual({ state: "saved", at: "time 1", by: "Inês" })
  expect(autosave.isUnsaved).toBe(false)
})

test("what is written while a save is under way is saved after it, over its version", async () => {
  let release = (_: Plan) => {}
  const send = vi.fn((_: number, __: PlanBody) => new Promise<Plan>((done) => (release = done)))
  const { autosave, last } = bench(send)
  autosave.write(text("a"))
  await vi.advanceTimersByTimeAsync(1000)
  autosave.write(text("b"))
  release(saved(1))
  await vi.advanceTimersByTimeAsync(1000)
  expect(send).toHaveBeenLastCalledWith(1, text("b"))
  release(saved(2))
  await vi.advanceTimersByTimeAsync(0)
  expect(last()).toBe("saved")
})

test("without a network it says so and tries again by itself", async () => {
  const send = vi
    .fn()
    .mockRejectedValueOnce(new Problem("unreachable", 0, "No network.", null))
    .mockResolvedValue(saved(1))
  const { autosave, last } = bench(send)
  autosave.write(text("a"))
  await vi.advanceTimersByTimeAsync(1000)
  expect(last()).toBe("failed")
  expect(autosave.isUnsaved).toBe(true)
  await vi.advanceTimersByTimeAsync(6000)
  expect(last()).toBe("saved")
})

test("over somebody else's plan it saves only when told to", async () => {
  const send = vi
    .fn()
    .mockRejectedValueOnce(new Problem("planChanged", 409, "Sam saved.", "Compare."))
    .mockResolvedValue(saved(8))
  const { autosave, last } = bench(send)
  autosave.write(text("mine"))
  await vi.advanceTimersByTimeAsync(1000)
  autosave.write(text("mine, more"))
  await vi.advanceTimersByTimeAsync(10_000)
  expect(last()).toBe("conflict")
  expect(send).toHaveBeenCalledTimes(1)
  autosave.now(7)
  await vi.advanceTimersByTimeAsync(0)
  expect(send).toHaveBeenLastCalledWith(7, text("mine, more"))
  expect(last()).toBe("saved")
})
