import type { ClassView, Exhibit, ExhibitId, PastureView, PlannedPoll, PlannedStep } from "../../session"

/** Something prepared in a pasture, as it stands in class. */
export type Thing =
  | { kind: "exhibit"; exhibit: Exhibit; page: number }
  | { kind: "poll"; poll: PlannedPoll }
  | { kind: "rooms"; step: PlannedStep }

/** What was on the stage at a page, or at all (`page` null). */
export const mark = (exhibit: ExhibitId, page: number | null) => (page === null ? exhibit : `${exhibit}/${page}`)

/**
 * The first prepared thing of a pasture that has not been done yet: what is looked at before what is voted on, and rooms last,
 * because the class is away then. Null: nothing is left. `seen`: the marks of what was on the stage while it is on.
 */
export function nextThing(
  pasture: PastureView,
  view: Pick<ClassView, "polls" | "breakouts">,
  exhibits: readonly Exhibit[],
  seen: ReadonlySet<string>,
): Thing | null {
  for (const step of pasture.steps) {
    const shown = exhibitOf(step, exhibits)
    if (shown && !seen.has(mark(shown.exhibit.id, step.page))) return shown
  }
  const poll = pasture.polls.find((one) => one.question.trim() && !isOpened(one, pasture, view))
  if (poll) return { kind: "poll", poll }
  const opened = view.breakouts.filter((set) => pasture.beganAt && set.openedAt >= pasture.beganAt).length
  const step = pasture.steps.filter(({ kind }) => kind === "breakout")[opened]
  return step ? { kind: "rooms", step } : null
}

/** Null: the step is no exhibit, or this class does not have it. */
export function exhibitOf(step: PlannedStep, exhibits: readonly Exhibit[]): Extract<Thing, { kind: "exhibit" }> | null {
  const exhibit = step.kind === "exhibit" && exhibits.find(({ id }) => id === step.exhibit)
  return exhibit ? { kind: "exhibit", exhibit, page: Math.min(step.page ?? 1, exhibit.pages) } : null
}

/** Whether a prepared vote was opened since its pasture began. */
export function isOpened(poll: PlannedPoll, pasture: PastureView, view: Pick<ClassView, "polls">): boolean {
  return Object.values(view.polls).some(
    (one) => one.question === poll.question.trim() && pasture.beganAt !== null && one.openedAt >= pasture.beganAt,
  )
}
