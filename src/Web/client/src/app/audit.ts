import { as } from "./api"
import { get } from "./http"

export const deeds = ["lookedAt", "changed", "downloaded", "sent", "erased"] as const

export type Deed = (typeof deeds)[number]

export type Matter =
  | "people"
  | "signIns"
  | "portrait"
  | "personData"
  | "attendanceOfYear"
  | "attendanceOfCity"
  | "attendanceOfPerson"
  | "attendanceOfClass"
  | "correction"
  | "phoneCall"
  | "summary"
  | "votes"
  | "earlierCalls"
  | "groupings"
  | "mail"
  | "invitations"
  | "schedule"
  | "meetings"
  | "slots"
  | "plan"
  | "exhibit"
  | "auditLog"
  | "webhooks"
  | "keys"

/** That somebody looked at or changed something. Names are null where nobody of that id is left. */
export interface AuditLine {
  id: string
  at: string
  by: string
  byName: string | null
  /** The key of the machine that did it on their behalf. */
  key: string | null
  deed: Deed
  matter: Matter
  person: string | null
  personName: string | null
  session: string | null
  sessionName: string | null
  thing: string | null
}

export interface AuditPart {
  /** In whose days the day is. */
  zone: string
  keptDays: number
  doers: { person: string; name: string }[]
  /** The name of the person that was asked for. */
  person: string | null
  /** Newest first. */
  entries: AuditLine[]
  /** To ask for what is older; null: nothing is. */
  end: string | null
}

/** Empty: any. */
export interface AuditWanted {
  person: string
  by: string
  deed: Deed | ""
  /** A date of the programme's zone. */
  day: string
}

export const readAudit = (me: string, wanted: AuditWanted, before: string | null, signal?: AbortSignal) =>
  get<AuditPart>(as(me, `audit${query({ ...wanted, before: before ?? "" })}`), signal)

export const auditCsv = (me: string, wanted: AuditWanted) => as(me, `audit.csv${query({ ...wanted })}`)

function query(wanted: Record<string, string>): string {
  const asked = new URLSearchParams(Object.entries(wanted).filter(([, value]) => value !== ""))
  return asked.size > 0 ? `?${asked}` : ""
}
