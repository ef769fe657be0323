import type { AttendanceStatus, Cell, Totals, YearMatrix, YearRow, YearSession } from "../../../app/attendance"

export type TrackFilter = "all" | "mayors" | "seniorLeaders" | "twiceAbsent"
export type Order = "city" | "name" | "share"

/** Whom and what to show, and in which order. */
export interface Showing {
  track: TrackFilter
  /** A city's id; empty: all. */
  city: string
  /** Empty: all. */
  role: string
  order: Order
}

/** A session, and where its cells stand in every row. */
export interface Column {
  session: YearSession
  place: number
}

/** People who stand together; without a city's name when the order is not by city. */
export interface Group {
  city: string
  cityId: string | null
  people: YearRow[]
}

/** The sessions of a track; of all of them for everyone. */
export function columnsOf({ sessions }: YearMatrix, track: TrackFilter): Column[] {
  const of = track === "mayors" || track === "seniorLeaders" ? track : null
  return sessions
    .map((session, place) => ({ session, place }))
    .filter(({ session }) => !of || session.tracks === "both" || session.tracks === of)
}

/** Whom the filters leave, in order and in groups. The server sends them by city, mayors first. */
export function groupsOf({ people }: YearMatrix, { track, city, role, order }: Showing, locale: string): Group[] {
  const left = people.filter(
    (one) =>
      (track === "all" || (track === "twiceAbsent" ? isTwiceAbsent(one) : one.track === track)) &&
      (!city || one.cityId === city) &&
      (!role || one.role === role),
  )
  if (order === "city") return byCity(left)
  const { compare } = new Intl.Collator(locale)
  const byShare = (a: YearRow, b: YearRow) => (a.totals.share ?? 2) - (b.totals.share ?? 2)
  const sorted = left.toSorted((a, b) => (order === "share" && byShare(a, b)) || compare(a.name, b.name))
  return sorted.length === 0 ? [] : [{ city: "", cityId: null, people: sorted }]
}

function byCity(people: YearRow[]): Group[] {
  const groups = new Map<string, Group>()
  for (const one of people) {
    const group = groups.get(one.cityId ?? "") ?? { city: one.city, cityId: one.cityId, people: [] }
    group.people.push(one)
    groups.set(one.cityId ?? "", group)
  }
  return [...groups.values()]
}

/** The last two sessions that count were both missed: somebody should call. */
export function isTwiceAbsent({ cells }: YearRow): boolean {
  const counting = cells.filter((cell) => cell?.status && cell.status !== "excused")
  return counting.length >= 2 && counting.slice(-2).every((cell) => cell?.status === "absent")
}

/** How many of these people were there, by session. */
export function totalsOf(people: YearRow[], place: number): Totals {
  const count = (status: AttendanceStatus) => people.filter((one) => one.cells[place]?.status === status).length
  const [present, partly, absent] = [count("present"), count("partly"), count("absent")]
  const [excused, madeUp] = [count("excused"), count("madeUp")]
  const there = present + madeUp
  const counted = there + partly + absent
  return { present, partly, absent, excused, madeUp, share: counted === 0 ? null : there / counted }
}

/** The sign of a cell; a session to come, and one that nobody measured, have a quiet one. */
export function glyphOf(cell: Cell): AttendanceStatus | "toCome" {
  return cell.status ?? "toCome"
}
