import type { PastureView, PlanView } from "../../session"

/** Time spent in a pasture so far, in milliseconds. */
export function usedIn(plan: PlanView, pasture: PastureView, now: number): number {
  const running = plan.current === pasture.id && plan.since ? Math.max(0, now - Date.parse(plan.since)) : 0
  return pasture.usedSeconds * 1000 + running
}

/** The one next step: the first pasture after the one that is on which has not begun and is not skipped. */
export function nextPasture(plan: PlanView): PastureView | null {
  const here = plan.pastures.findIndex((pasture) => pasture.id === plan.current)
  const waits = (pasture: PastureView) => !pasture.beganAt && !pasture.skipped
  return plan.pastures.slice(here + 1).find(waits) ?? plan.pastures.find(waits) ?? null
}

export interface Pace {
  pasture: PastureView
  minute: number
  /** Until the checkpoint, in milliseconds; negative once it is past. */
  left: number
}

/** The first checkpoint whose pasture has not begun; null when there is none, or the class has not started. */
export function paceOf(plan: PlanView, startedAt: string | null | undefined, now: number): Pace | null {
  if (!startedAt) return null
  for (const { pasture: id, minute } of [...plan.checkpoints].sort((one, other) => one.minute - other.minute)) {
    const pasture = plan.pastures.find((one) => one.id === id)
    if (pasture && !pasture.beganAt && !pasture.skipped) {
      return { pasture, minute, left: Date.parse(startedAt) + minute * 60_000 - now }
    }
  }
  return null
}

/** What hosts call a pasture: its title, or its question where it has none. */
export function nameOf(pasture: Pick<PastureView, "title" | "question">): string {
  return pasture.title || pasture.question
}
