import { expect, test } from "vitest"
import { fullLevel, levelOf } from "./level"

/** A tone of the given strength, as a microphone would give it. */
function tone(strength: number): Float32Array {
  return Float32Array.from({ length: 1024 }, (_, sample) => strength * Math.sin(sample / 5))
}

test("silence is nothing, a room's murmur little, a voice clear, a shout all", () => {
  expect(levelOf(new Float32Array(1024))).toBe(0)
  expect(levelOf(tone(0.002))).toBe(0)
  expect(levelOf(tone(0.05))).toBeGreaterThan(4)
  expect(levelOf(tone(0.05))).toBeLessThan(fullLevel)
  expect(levelOf(tone(1))).toBe(fullLevel)
})
