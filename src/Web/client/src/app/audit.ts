import { as } from "./api"
import type * as Host from "./generated/api"
import { get } from "./http"

export const deeds = ["lookedAt", "changed", "downloaded", "sent", "erased"] as const satisfies Host.AuditDeed[]

export type Deed = Host.AuditDeed
export type Matter = Host.AuditMatter
export type { AuditLine } from "./generated/api"
export type AuditPart = Host.AuditAnswer

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
