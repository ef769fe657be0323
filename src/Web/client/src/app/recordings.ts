import { as } from "./api"
import type * as Host from "./generated/api"
import { get, post, put, remove } from "./http"

export type { RecordingBreak, RecordingLine, SpineItem, SpineKind } from "./generated/api"
export type Recording = Host.RecordingAnswer
export type Keeping = Host.KeepingAnswer
export type KeepingPreview = Host.KeepingPreview
export type KeepingRule = Host.KeepRecordings

/** A stretch of the video in seconds. */
export interface Stretch {
  from: number
  to: number
}

const path = (me: string, session: string, rest = "") =>
  as(me, `sessions/${encodeURIComponent(session)}/recording${rest}`)

export const recordingsApi = {
  list: (me: string, signal?: AbortSignal) => get<Host.RecordingLine[]>(as(me, "recordings"), signal),
  find: (me: string, session: string, signal?: AbortSignal) => get<Recording>(path(me, session), signal),
  watched: (me: string, session: string, stretch: Stretch) =>
    post<Host.WatchedAnswer>(path(me, session, "/watched"), stretch),
  remove: (me: string, session: string) => remove(path(me, session)),
  /** Whether staff may download it, and whether it is kept beyond the rule. */
  decide: (me: string, session: string, terms: Host.RecordingTermsChange) => put(path(me, session, "/terms"), terms),
  keeping: (me: string, signal?: AbortSignal) => get<Keeping>(as(me, "recordings/keeping"), signal),
  /** What a rule would delete; nothing is deleted by asking. */
  previewKeeping: (me: string, rule: KeepingRule) => post<KeepingPreview>(as(me, "recordings/keeping/preview"), rule),
  keep: (me: string, rule: KeepingRule) => put<Keeping>(as(me, "recordings/keeping"), rule),
}

export const recordingAddresses = {
  video: (me: string, session: string) => path(me, session, "/media/video.m3u8"),
  poster: (me: string, session: string) => path(me, session, "/media/poster.jpg"),
  chapters: (me: string, session: string) => path(me, session, "/chapters.vtt"),
  download: (me: string, session: string) => path(me, session, "/download"),
}
