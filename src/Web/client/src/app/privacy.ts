import { as } from "./api"
import type * as Host from "./generated/api"
import { get, post, putFile, remove } from "./http"

/** What an erasure takes away, by its kind. */
export type Goes =
  | "profile"
  | "portrait"
  | "links"
  | "devices"
  | "mail"
  | "phoneCalls"
  | "recordingViews"
  | "reasons"
  | "messages"
  | "points"
  | "answers"
  | "meetings"

/** What stays, without a name. */
export type Remains = "attendance" | "votes" | "notes" | "audit"

/** Somebody’s erasure: what it would do, or how far it has come. */
export interface Erasure extends Host.ErasureAnswer {
  goes: Partial<Record<Goes, number>>
  remains: Partial<Record<Remains, number>>
}

const path = (me: string, person: string, what: string) => as(me, `people/${encodeURIComponent(person)}/${what}`)

export const privacyApi = {
  /** Everything that is stored of a person, as a ZIP. */
  file: (me: string, person: string) => path(me, person, "data.zip"),
  savePortrait: (me: string, person: string, picture: Blob) => putFile(path(me, person, "portrait"), picture),
  removePortrait: (me: string, person: string) => remove(path(me, person, "portrait")),
  erasure: (me: string, person: string, signal?: AbortSignal) => get<Erasure>(path(me, person, "erasure"), signal),
  erase: (me: string, person: string, name: string) => post<Erasure>(path(me, person, "erasure"), { name }),
}
