import type { ScheduleLine } from "../../app/schedule"

/** A stretch of whole months, and where in it a moment lies. Months are those of UTC: a picture is not read to the day. */
export interface YearSpan {
  from: number
  to: number
  /** Each month's first moment, in milliseconds. */
  months: number[]
}

/** The months that all sessions and today lie in; at least twelve. */
export function spanOf(sessions: ScheduleLine[], now: number): YearSpan {
  const times = [now, ...sessions.map((session) => Date.parse(session.startsAt))]
  const first = new Date(Math.min(...times))
  const last = new Date(Math.max(...times))
  const between = (last.getUTCFullYear() - first.getUTCFullYear()) * 12 + last.getUTCMonth() - first.getUTCMonth() + 1
  const count = Math.max(12, between)
  const month = (i: number) => Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + i, 1)
  return { from: month(0), to: month(count), months: Array.from({ length: count }, (_, i) => month(i)) }
}

/** 0 to 1. */
export function placeOf(at: number, { from, to }: YearSpan): number {
  return (at - from) / (to - from)
}

/** The months to name: each of them, or every second, third … so that there are at most so many. */
export function labelled({ months }: YearSpan, most: number): number[] {
  const step = Math.ceil(months.length / most)
  return months.filter((_, i) => i % step === 0)
}
