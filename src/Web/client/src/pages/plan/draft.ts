import type { PlanBody } from "../../app/plans"
import type { PastureId, PlannedPasture } from "../../session"

/** Changes to a plan while it is written. Each gives a new plan and leaves the old one as it was. */
export function addPasture(plan: PlanBody, id: PastureId = newId()): PlanBody {
  const pasture = {
    id,
    title: "",
    question: "",
    minutes: 20,
    notes: "",
    polls: [],
    columns: [],
    steps: [],
    callers: [],
  }
  return { ...plan, pastures: [...plan.pastures, pasture] }
}

export function changePasture(plan: PlanBody, id: PastureId, change: Partial<PlannedPasture>): PlanBody {
  const pastures = plan.pastures.map((pasture) => (pasture.id === id ? { ...pasture, ...change } : pasture))
  return { ...plan, pastures }
}

/** With its checkpoints: they would name a pasture that is not there. */
export function removePasture(plan: PlanBody, id: PastureId): PlanBody {
  return {
    pastures: plan.pastures.filter((pasture) => pasture.id !== id),
    checkpoints: plan.checkpoints.filter((point) => point.pasture !== id),
  }
}

/** Puts a removed pasture back where it stood, with its checkpoints; what was written since stays. */
export function restorePasture(plan: PlanBody, before: PlanBody, id: PastureId): PlanBody {
  const place = before.pastures.findIndex((pasture) => pasture.id === id)
  const pasture = before.pastures[place]
  if (!pasture || plan.pastures.some((one) => one.id === id)) return plan
  const checkpoints = before.checkpoints.filter((point) => point.pasture === id)
  return {
    pastures: plan.pastures.toSpliced(place, 0, pasture),
    checkpoints: [...plan.checkpoints, ...checkpoints].slice(0, mostCheckpoints),
  }
}

export function movePasture(plan: PlanBody, id: PastureId, to: number): PlanBody {
  const pasture = plan.pastures.find((one) => one.id === id)
  if (!pasture) return plan
  const others = plan.pastures.filter((one) => one.id !== id)
  return { ...plan, pastures: others.toSpliced(Math.max(0, to), 0, pasture) }
}

export function totalMinutes(plan: PlanBody): number {
  return plan.pastures.reduce((sum, pasture) => sum + pasture.minutes, 0)
}

/** How many a plan may have. */
export const mostCheckpoints = 3

/** A checkpoint for the first pasture that has none, at the minute the plan comes to it. */
export function addCheckpoint(plan: PlanBody): PlanBody {
  let minute = 0
  for (const pasture of plan.pastures) {
    if (minute > 0 && !plan.checkpoints.some((point) => point.pasture === pasture.id)) {
      return { ...plan, checkpoints: [...plan.checkpoints, { pasture: pasture.id, minute }] }
    }
    minute += pasture.minutes
  }
  return plan
}

/** Where the first pasture without a checkpoint is, beyond the opening; whether another can be added. */
export function takesCheckpoint(plan: PlanBody): boolean {
  return plan.checkpoints.length < mostCheckpoints && addCheckpoint(plan) !== plan
}

function newId(): PastureId {
  return crypto.randomUUID().slice(0, 8)
}
