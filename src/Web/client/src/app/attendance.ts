import { as } from "./api"
import type * as Host from "./generated/api"
import { get, post, put, remove } from "./http"

/** The year's attendance and its corrections, as staff use them; a person's own year, as they may read it. */
export type {
  AttendanceStatus,
  Cell,
  CityYear,
  CorrectionEntry,
  PersonAtSession,
  PersonClass,
  PersonYear,
  PhoneOutcome,
  Totals,
} from "./generated/api"
export type Correction = Host.CorrectAttendance
export type PhoneCall = Host.PhoneAnswer
export type AttendanceRule = Host.RuleAnswer
/** Which curriculum; a participant follows one, a session is for one or both. */
export type Tracks = Exclude<Host.Tracks, "none">
export interface YearSession extends Host.MatrixSession {
  tracks: Tracks
}
export interface YearRow extends Host.MatrixRow {
  track: Tracks
}
export interface YearMatrix extends Host.MatrixAnswer {
  sessions: YearSession[]
  people: YearRow[]
}

/** In the order staff choose among them. */
export const phoneOutcomes = [
  "onTheWay",
  "cannotCome",
  "messageLeft",
  "noAnswer",
  "wrongNumber",
] as const satisfies Host.PhoneOutcome[]

const cell = (me: string, session: string, person: string) =>
  as(me, `sessions/${encodeURIComponent(session)}/attendance/${encodeURIComponent(person)}`)

const inSession = (me: string, session: string) => as(me, `sessions/${encodeURIComponent(session)}`)

export const attendanceApi = {
  /** `outcome` null: I am telephoning them now. */
  notePhoneCall: (me: string, session: string, person: string, outcome: Host.PhoneOutcome | null) =>
    post(`${inSession(me, session)}/people/${encodeURIComponent(person)}/phone-calls`, { outcome }),
  takeBackPhoneCall: (me: string, session: string, call: string) =>
    remove(`${inSession(me, session)}/phone-calls/${encodeURIComponent(call)}`),
  year: (me: string, signal?: AbortSignal) => get<YearMatrix>(as(me, "attendance"), signal),
  rule: (me: string, signal?: AbortSignal) => get<AttendanceRule>(as(me, "attendance/rule"), signal),
  /** `measureAgain`: also for the classes that are over. */
  setRule: (me: string, rule: Host.SetRule) => put<AttendanceRule>(as(me, "attendance/rule"), rule),
  yearCsv: (me: string) => as(me, "attendance.csv"),
  at: (me: string, session: string, person: string, signal?: AbortSignal) =>
    get<Host.PersonAtSession>(cell(me, session, person), signal),
  correct: (me: string, session: string, person: string, correction: Correction) =>
    post<Host.PersonAtSession>(`${cell(me, session, person)}/corrections`, correction),
  person: (me: string, person: string, signal?: AbortSignal) =>
    get<Host.PersonYear>(as(me, `people/${encodeURIComponent(person)}/attendance`), signal),
  city: (me: string, city: string, signal?: AbortSignal) =>
    get<Host.CityYear>(as(me, `cities/${encodeURIComponent(city)}/attendance`), signal),
}
