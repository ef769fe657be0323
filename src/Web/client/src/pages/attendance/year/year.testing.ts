import type { AttendanceStatus, YearMatrix, YearRow, YearSession } from "../../../app/attendance"

export function session(id: string, number: number, parts: Partial<YearSession> = {}): YearSession {
  return {
    id,
    number,
    kind: "class",
    title: `Title ${number}`,
    startsAt: `2026-0${number}-14T14:00:00Z`,
    zone: "America/New_York",
    tracks: "both",
    held: true,
    measured: true,
    ...parts,
  }
}

export function row(
  person: string,
  name: string,
  statuses: (AttendanceStatus | null)[],
  parts: Partial<YearRow> = {},
): YearRow {
  return {
    person,
    name,
    title: "Mayor",
    city: "Durban",
    cityId: "durban",
    role: "mayor",
    track: "mayors",
    totals: { present: 0, partly: 0, absent: 0, excused: 0, madeUp: 0, share: null },
    cells: statuses.map((status) => ({ status, measured: status, corrected: false })),
    ...parts,
  }
}

const leader = { role: "seniorLeader", track: "seniorLeaders", title: "Chief of staff" } as const

/** Two classes held and one to come, three people of two cities. */
export const year: YearMatrix = {
  readAt: "2026-03-01T09:00:00Z",
  sessions: [session("one", 1), session("two", 2), session("three", 3, { held: false, measured: false })],
  people: [
    row("zanele", "Zanele Dube", ["absent", "absent", null], {
      totals: { present: 0, partly: 0, absent: 2, excused: 0, madeUp: 0, share: 0 },
    }),
    row("aoife", "Aoife Dube", ["excused", null, null], leader),
    row("amara", "Amara Okafor", ["present", "partly", null], {
      city: "Enugu",
      cityId: "enugu",
      totals: { present: 1, partly: 1, absent: 0, excused: 0, madeUp: 0, share: 0.5 },
    }),
  ],
}
