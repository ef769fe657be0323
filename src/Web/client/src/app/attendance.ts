import type { Role } from "../session"
import { as, type SessionKind, type Stay } from "./api"
import { get, post, remove } from "./http"

/** The year's attendance and its corrections, as staff use them; a person's own year, as they may read it. */
export type AttendanceStatus = "present" | "partly" | "absent" | "excused"

/** Which curriculum; a participant follows one, a session is for one or both. */
export type Tracks = "mayors" | "seniorLeaders" | "both"

export interface YearSession {
  id: string
  /** Place in the series from 1; null for the kick-off. */
  number: number | null
  kind: SessionKind
  title: string
  startsAt: string
  zone: string
  tracks: Tracks
  /** From the planned start; until then one can only be excused. */
  held: boolean
  measured: boolean
}

export interface Cell {
  /** What counts; null: expected, or not measured yet. */
  status: AttendanceStatus | null
  measured: AttendanceStatus | null
  /** Staff said so, in advance or afterwards. */
  corrected: boolean
}

export interface Totals {
  present: number
  partly: number
  absent: number
  excused: number
  /** Present of all that count, 0 to 1; null: none counts yet. */
  share: number | null
}

export interface YearRow {
  person: string
  name: string
  title: string
  /** Empty for those who come from no city. */
  city: string
  cityId: string | null
  role: Role
  track: Tracks
  totals: Totals
  /** One a session; null: not for this person's track. */
  cells: (Cell | null)[]
}

export interface YearMatrix {
  readAt: string
  sessions: YearSession[]
  people: YearRow[]
}

/** What staff wrote. `status` null: an earlier correction was taken back. */
export interface CorrectionEntry {
  status: AttendanceStatus | null
  reason: string
  by: string
  at: string
}

export interface PersonAtSession {
  session: string
  person: string
  name: string
  city: string
  held: boolean
  status: AttendanceStatus | null
  measured: { status: AttendanceStatus; from: string; to: string; seconds: number; stays: Stay[] } | null
  version: number
  history: CorrectionEntry[]
}

export interface Correction {
  /** Null takes the correction back. */
  status: AttendanceStatus | null
  reason: string
  /** Entries of the history that were seen. */
  version: number
}

export interface PersonClass {
  session: YearSession
  cell: Cell
  /** Counted from the class's record; null: not kept of this class. Talk time is never a grade. */
  did: {
    seconds: number
    talkSeconds: number | null
    calls: number
    hands: number | null
    votes: number | null
  } | null
  history: CorrectionEntry[]
}

export interface PersonYear {
  person: string
  name: string
  title: string
  city: string
  cityId: string | null
  role: Role
  totals: Totals
  classes: PersonClass[]
}

export interface CityYear {
  city: string
  name: string
  country: string
  zone: string
  people: PersonYear[]
}

export const phoneOutcomes = ["onTheWay", "cannotCome", "messageLeft", "noAnswer", "wrongNumber"] as const
export type PhoneOutcome = (typeof phoneOutcomes)[number]

/** Staff telephoned somebody who was missing. `outcome` null: they are at it. */
export interface PhoneCall {
  id: string
  at: string
  by: string
  name: string
  outcome: PhoneOutcome | null
}

const cell = (me: string, session: string, person: string) =>
  as(me, `sessions/${encodeURIComponent(session)}/attendance/${encodeURIComponent(person)}`)

const inSession = (me: string, session: string) => as(me, `sessions/${encodeURIComponent(session)}`)

export const attendanceApi = {
  /** `outcome` null: I am telephoning them now. */
  notePhoneCall: (me: string, session: string, person: string, outcome: PhoneOutcome | null) =>
    post(`${inSession(me, session)}/people/${encodeURIComponent(person)}/phone-calls`, { outcome }),
  takeBackPhoneCall: (me: string, session: string, call: string) =>
    remove(`${inSession(me, session)}/phone-calls/${encodeURIComponent(call)}`),
  year: (me: string, signal?: AbortSignal) => get<YearMatrix>(as(me, "attendance"), signal),
  yearCsv: (me: string) => as(me, "attendance.csv"),
  at: (me: string, session: string, person: string, signal?: AbortSignal) =>
    get<PersonAtSession>(cell(me, session, person), signal),
  correct: (me: string, session: string, person: string, correction: Correction) =>
    post<PersonAtSession>(`${cell(me, session, person)}/corrections`, correction),
  person: (me: string, person: string, signal?: AbortSignal) =>
    get<PersonYear>(as(me, `people/${encodeURIComponent(person)}/attendance`), signal),
  city: (me: string, city: string, signal?: AbortSignal) =>
    get<CityYear>(as(me, `cities/${encodeURIComponent(city)}/attendance`), signal),
}
