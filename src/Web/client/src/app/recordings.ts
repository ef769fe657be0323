import { as } from "./api"
import type * as Host from "./generated/api"
import { get, post, remove } from "./http"

export type { RecordingBreak, RecordingLine, SpineItem, SpineKind } from "./generated/api"
export type Recording = Host.RecordingAnswer

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
}

export const recordingAddresses = {
  video: (me: string, session: string) => path(me, session, "/media/video.m3u8"),
  poster: (me: string, session: string) => path(me, session, "/media/poster.jpg"),
  chapters: (me: string, session: string) => path(me, session, "/chapters.vtt"),
}
