import { expect, test } from "vitest"
import { unknown } from "./examples.testing"
import type { Snapshot, Update } from "./messages"
import { applySnapshot, applyUpdate, viewOf } from "./reducer"
import type { LiveState } from "./state"
import type { Audience } from "./types"

/** What the C# tests write: one audience's snapshot, the updates that followed, and the view they must add up to. */
interface WireExample {
  name: string
  audience: Audience
  snapshot: Snapshot
  updates: Update[]
  expected: unknown
}

const files = import.meta.glob<WireExample>("../../../../../tests/wire/*.json", { eager: true, import: "default" })

test("every example adds up to its view", () => {
  expect(files).not.toEqual({})
  for (const [file, example] of Object.entries(files)) {
    expect(fold(example)[viewOf(example.audience)], file).toEqual(example.expected)
  }
})

function fold(example: WireExample): LiveState {
  return example.updates.reduce(
    (state, update) => {
      const outcome = applyUpdate(state, update)
      expect(outcome.kind, `${example.name}, update ${update.number}`).toBe("applied")
      return outcome.kind === "applied" ? outcome.state : state
    },
    applySnapshot(unknown, example.snapshot),
  )
}
