import { as } from "./api"
import { get, post, put, remove } from "./http"

/** The year as staff plan it: `src/Web/Schedule/Desk`. Local times are as browsers' own fields give them: "2027-01-14T09:00". */
export type Tracks = "mayors" | "seniorLeaders" | "both"

export interface SeriesRule {
  first: string
  /** IANA zone whose local time is kept. */
  zone: string
  everyWeeks: number
  count: number
  minutes: number
  restsAtYearEnd: boolean
  tracks: Tracks
}

export interface Series {
  id: string
  version: number
  firstNumber: number
  rule: SeriesRule
}

export interface ScheduleLine {
  id: string
  kind: "kickOff" | "class"
  number: number | null
  title: string
  subtitle: string | null
  /** Local, in `zone`. */
  start: string
  zone: string
  startsAt: string
  endsAt: string
  tracks: Tracks
  series: string | null
  /** Where its series would have it; null where it is there. */
  ruledAt: string | null
  cancelled: boolean
  /** It was opened or is over, and is moved no more. */
  closed: boolean
  revision: number
  /** Ids of sessions of a same track that overlap it. */
  clashes: string[]
}

export interface Schedule {
  now: string
  zone: string
  series: Series[]
  sessions: ScheduleLine[]
}

export interface PreviewDate {
  number: number
  session: string | null
  startsAt: string
  endsAt: string
  zone: string
  change: "new" | "same" | "changes" | "moved" | "closed" | "cancelled" | "cancels" | "returns"
  clocks: "none" | "skipped" | "twice"
  /** Names of the sessions it would overlap. */
  clashes: string[]
}

/** What is written of one session. */
export interface SessionText {
  title: string
  subtitle: string | null
  start: string
  minutes: number
  tracks: Tracks
}

export type SessionStep = "cancel" | "bring-back" | "put-back"

export const scheduleApi = {
  year: (person: string, signal?: AbortSignal) => get<Schedule>(as(person, "schedule"), signal),
  preview: (person: string, series: string | null, rule: SeriesRule) =>
    post<{ dates: PreviewDate[] }>(as(person, "schedule/series/preview"), { series, rule }),
  makeSeries: (person: string, rule: SeriesRule) => post<Schedule>(as(person, "schedule/series"), { rule }),
  changeSeries: (person: string, { id, version }: Series, rule: SeriesRule) =>
    put<Schedule>(as(person, `schedule/series/${encodeURIComponent(id)}`), { version, rule }),
  add: (person: string, kind: ScheduleLine["kind"], zone: string, text: SessionText) =>
    post<Schedule>(as(person, "schedule/sessions"), { kind, zone, ...text }),
  change: (person: string, { id, revision }: ScheduleLine, text: SessionText) =>
    put<Schedule>(as(person, `schedule/sessions/${encodeURIComponent(id)}`), { revision, ...text }),
  step: (person: string, { id, revision }: Pick<ScheduleLine, "id" | "revision">, step: SessionStep) =>
    post<Schedule>(as(person, `schedule/sessions/${encodeURIComponent(id)}/${step}`), { revision }),
}

/** One's own calendar feed; `path` null: none. */
export interface Feed {
  path: string | null
}

export const feedApi = {
  find: (person: string, signal?: AbortSignal) => get<Feed>(as(person, "calendar-feed"), signal),
  renew: (person: string) => post<Feed>(as(person, "calendar-feed"), {}),
  end: (person: string) => remove(as(person, "calendar-feed")),
}
