import type { SessionCard, Stay } from "../../app/api"

/** A stay as parts of the class's planned length, 0 to 1; what lies outside it (early, overtime) is cut off. */
export function piecesOf(
  stays: Stay[],
  { startsAt, endsAt }: Pick<SessionCard, "startsAt" | "endsAt">,
  now: string,
): { from: number; to: number }[] {
  const start = Date.parse(startsAt)
  const length = Date.parse(endsAt) - start
  const part = (at: string) => Math.max(0, Math.min(1, (Date.parse(at) - start) / length))
  return stays.map(({ from, to }) => ({ from: part(from), to: part(to ?? now) })).filter(({ from, to }) => to > from)
}
