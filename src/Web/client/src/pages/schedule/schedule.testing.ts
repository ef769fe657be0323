import type { Schedule, ScheduleLine, Series } from "../../app/schedule"

/** A class at 9:00 in Boston on 14 January 2027. */
export function line(parts: Partial<ScheduleLine> = {}): ScheduleLine {
  return {
    id: "c4",
    kind: "class",
    number: 4,
    title: "Leading beyond authority",
    subtitle: "The harbour case",
    start: "2027-01-14T09:00",
    zone: "America/New_York",
    startsAt: "2027-01-14T14:00:00Z",
    endsAt: "2027-01-14T16:00:00Z",
    tracks: "both",
    series: "s1",
    ruledAt: null,
    cancelled: false,
    closed: false,
    revision: 0,
    clashes: [],
    ...parts,
  }
}

export const series: Series = {
  id: "s1",
  version: 1,
  firstNumber: 4,
  rule: {
    first: "2027-01-14T09:00",
    zone: "America/New_York",
    everyWeeks: 6,
    count: 1,
    minutes: 120,
    restsAtYearEnd: true,
    tracks: "both",
  },
}

export function year(sessions: ScheduleLine[]): Schedule {
  return {
    now: "2026-11-22T12:00:00Z",
    zone: "America/New_York",
    series: sessions.length > 0 ? [series] : [],
    sessions,
  }
}
