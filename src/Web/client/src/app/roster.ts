import { as } from "./api"
import type * as Host from "./generated/api"
import { get, post, remove, upload } from "./http"

export type { GuestPart, ImportAnswer, RosterChange, RosterFault, RosterPerson } from "./generated/api"
/** A way in for one person, to be put after the site's address. */
export type NewLink = Host.NewLinkAnswer

/** What the server takes at most, in bytes. */
export const largestRoster = 10 * 1024 * 1024

export const rosterOf = (me: string, signal?: AbortSignal) => get<Host.RosterPerson[]>(as(me, "roster"), signal)

/** Sends the file; `dryRun`: only says what would be done. `progress`: the part that is sent, from 0 to 1. */
export const importRoster = (me: string, file: File, dryRun: boolean, progress: (sent: number) => void) =>
  upload<Host.ImportAnswer>(as(me, `roster/import${dryRun ? "?dryRun=true" : ""}`), file, progress, "text/csv")

export const newLink = (me: string, person: string) =>
  post<NewLink>(as(me, `people/${encodeURIComponent(person)}/links`), {})

/** Ends every link and sign-in of a person. */
export const withdrawLinks = (me: string, person: string) =>
  post(as(me, `people/${encodeURIComponent(person)}/links/withdraw`), {})

/** Lets go of the account at the institution that was a person's, so that a new one can be theirs. */
export const forgetAccount = (me: string, person: string) =>
  remove(as(me, `people/${encodeURIComponent(person)}/institution-account`))

export const rosterCsv = (me: string) => as(me, "roster.csv")
