import { as } from "./api"
import type * as Host from "./generated/api"
import { get, post, put, remove } from "./http"

/** The year as staff plan it: `src/Web/Schedule/Desk`. Local times are as browsers' own fields give them: "2027-01-14T09:00". */
export type Tracks = Exclude<Host.Tracks, "none">
export type Feed = Host.FeedAnswer
export type PreviewDate = Host.PreviewLine
export interface Series extends Host.SeriesAnswer {
  rule: SeriesRule
}
export interface SeriesRule extends Host.RuleBody {
  tracks: Tracks
}
/** What is written of one session. */
export interface SessionText extends Omit<Host.ChangeSession, "revision"> {
  tracks: Tracks
}
/** Meetings are booked, not planned: they are not in it. */
export interface ScheduleLine extends Host.SessionLine {
  kind: "kickOff" | "class"
  tracks: Tracks
}
export interface Schedule extends Host.ScheduleAnswer {
  series: Series[]
  sessions: ScheduleLine[]
}

export type SessionStep = "cancel" | "bring-back" | "put-back"

export const scheduleApi = {
  year: (person: string, signal?: AbortSignal) => get<Schedule>(as(person, "schedule"), signal),
  preview: (person: string, series: string | null, rule: SeriesRule) =>
    post<Host.PreviewAnswer>(as(person, "schedule/series/preview"), { series, rule }),
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

export const feedApi = {
  find: (person: string, signal?: AbortSignal) => get<Feed>(as(person, "calendar-feed"), signal),
  renew: (person: string) => post<Feed>(as(person, "calendar-feed"), {}),
  end: (person: string) => remove(as(person, "calendar-feed")),
}
