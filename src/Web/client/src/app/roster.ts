import type { Role } from "../session"
import { as } from "./api"
import { get, post, remove, upload } from "./http"

/** What a guest of the classes is to the programme. */
export type GuestPart = "mentor" | "coach" | "fellow"

/** A person of the programme, as staff see them. */
export interface RosterPerson {
  person: string
  name: string
  email: string | null
  role: Role
  part: GuestPart | null
  /** Empty: of no city. */
  city: string
  country: string
  zone: string | null
  title: string
  track: "none" | "mayors" | "seniorLeaders" | "both"
  phone: string | null
  pronunciation: string | null
  /** A tag ("pt-BR"). */
  language: string | null
  assistant: string | null
  assistantPhone: string | null
  assistantEmail: string | null
}

/** What is wrong in a row, counted as a spreadsheet counts; `column` is empty for the row as a whole. */
export interface RosterFault {
  row: number
  column: string
  problem: string
  fix: string
}

/** `fields` is empty for someone new to the programme. */
export interface RosterChange {
  row: number
  name: string
  added: boolean
  fields: { column: string; before: string; after: string }[]
}

/** What an import did, or would do. */
export interface ImportAnswer {
  imported: boolean
  added: number
  changed: number
  unchanged: number
  /** People of the programme who are not in the file; they stay as they are. */
  elsewhere: number
  blank: number
  newCities: string[]
  /** Headings that mean nothing to us: what stands under them is left out. */
  unknownColumns: string[]
  /** The first of them, in the order of the file. */
  changes: RosterChange[]
  badRows: number
  faultCount: number
  /** The first of them. */
  faults: RosterFault[]
}

/** A way in for one person, to be put after the site's address. */
export interface NewLink {
  path: string
  expiresAt: string
}

/** What the server takes at most, in bytes. */
export const largestRoster = 10 * 1024 * 1024

export const rosterOf = (me: string, signal?: AbortSignal) => get<RosterPerson[]>(as(me, "roster"), signal)

/** Sends the file; `dryRun`: only says what would be done. `progress`: the part that is sent, from 0 to 1. */
export const importRoster = (me: string, file: File, dryRun: boolean, progress: (sent: number) => void) =>
  upload<ImportAnswer>(as(me, `roster/import${dryRun ? "?dryRun=true" : ""}`), file, progress, "text/csv")

export const newLink = (me: string, person: string) =>
  post<NewLink>(as(me, `people/${encodeURIComponent(person)}/links`), {})

/** Ends every link and sign-in of a person. */
export const withdrawLinks = (me: string, person: string) =>
  post(as(me, `people/${encodeURIComponent(person)}/links/withdraw`), {})

/** Lets go of the account at the institution that was a person's, so that a new one can be theirs. */
export const forgetAccount = (me: string, person: string) =>
  remove(as(me, `people/${encodeURIComponent(person)}/institution-account`))

export const rosterCsv = (me: string) => as(me, "roster.csv")
