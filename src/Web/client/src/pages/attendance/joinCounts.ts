import type { Attender } from "../../app/api"

/** From the one whom a press helps to those of whom nothing is known. */
const stages = ["waiting", "deviceTrouble", "devicesOk", "signedIn", "linkOpened", "away", "noSign"] as const

export type Stage = (typeof stages)[number]

/** How many came how far; a stage that nobody is at is left out. */
export function countsOf(missing: Attender[]): { stage: Stage; count: number }[] {
  const found = missing.map(stageOf)
  return stages
    .map((stage) => ({ stage, count: found.filter((one) => one === stage).length }))
    .filter(({ count }) => count > 0)
}

function stageOf({ presence, join }: Attender): Stage {
  if (presence === "waiting") return "waiting"
  if (presence === "expected") return join?.step ?? "noSign"
  return "away"
}
