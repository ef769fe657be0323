import { expect, test } from "vitest"
import { rememberChoices, rememberedChoices } from "./choices"

function storage(kept: string | null) {
  return {
    getItem: () => kept,
    setItem: (_: string, value: string) => {
      kept = value
    },
  }
}

test("the first time, the browser's own devices with the camera on", () => {
  expect(rememberedChoices(storage(null))).toEqual({ devices: {}, camera: true })
})

test("choices come back", () => {
  const kept = storage(null)
  rememberChoices({ devices: { camera: "c1", speaker: "s2" }, camera: false }, kept)
  expect(rememberedChoices(kept)).toEqual({ devices: { camera: "c1", speaker: "s2" }, camera: false })
})

test("what cannot be read is as if it were the first time", () => {
  expect(rememberedChoices(storage("{broken"))).toEqual({ devices: {}, camera: true })
})

test("a browser that keeps nothing does not keep anyone out", () => {
  const full = {
    setItem: () => {
      throw new DOMException("full", "QuotaExceededError")
    },
  }
  expect(() => rememberChoices({ devices: {}, camera: true }, full)).not.toThrow()
})
