import { expect, it } from "vitest"
import { trouble } from "./trouble"

const fine: Parameters<typeof trouble>[0] = {
  connection: "connected",
  engine: true,
  calling: "up",
  sound: "on",
  local: { microphoneProblem: null, cameraProblem: null },
  refusal: null,
}
const everything: typeof fine = {
  connection: "offline",
  engine: false,
  calling: "down",
  sound: "blocked",
  local: { microphoneProblem: "denied", cameraProblem: "missing" },
  refusal: "That vote is closed.",
}

it("is silent while all is well", () => {
  expect(trouble(fine)).toBeNull()
})

it("tells the most serious alone: connection, refusal, engine, sound, microphone, camera", () => {
  const told: unknown[] = []
  let signs = everything
  for (const mend of [
    { connection: "connected" as const },
    { refusal: null },
    { engine: true, calling: "up" as const },
    { sound: "on" as const },
    { local: { ...everything.local, microphoneProblem: null } },
  ]) {
    told.push(trouble(signs)?.kind)
    signs = { ...signs, ...mend }
  }
  told.push(trouble(signs)?.kind)
  expect(told).toEqual(["offline", "refusal", "mediaDown", "soundBlocked", "microphone", "camera"])
})
