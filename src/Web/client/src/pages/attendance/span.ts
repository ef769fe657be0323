import type { Attendance, Stay } from "../../app/api"

/** A stretch of time in milliseconds since 1970. */
export interface Span {
  start: number
  end: number
}

/**
 * What the bars are drawn over: the planned class while it runs; once final, the class as it was held, which
 * begins with the first who was there (stays lie within the class) and lasts as long as was measured.
 */
export function spanOf({ session, final, minutes, people }: Attendance): Span {
  const stays = final ? people.flatMap((one) => one.stays) : []
  if (stays.length === 0) return { start: Date.parse(session.startsAt), end: Date.parse(session.endsAt) }
  const start = Math.min(...stays.map(({ from }) => Date.parse(from)))
  const last = Math.max(...stays.map(({ to }) => (to ? Date.parse(to) : start)))
  return { start, end: Math.max(last, start + minutes * 60_000) }
}

/** Stays as parts of the span, 0 to 1; what lies outside it (early, overtime) is cut off. `now`: where open stays end. */
export function piecesOf(stays: Stay[], { start, end }: Span, now: string): { from: number; to: number }[] {
  const part = (at: string) => Math.max(0, Math.min(1, (Date.parse(at) - start) / (end - start)))
  return stays.map(({ from, to }) => ({ from: part(from), to: part(to ?? now) })).filter(({ from, to }) => to > from)
}
