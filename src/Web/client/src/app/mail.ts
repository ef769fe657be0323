import { as } from "./api"
import type * as Host from "./generated/api"
import { get, post } from "./http"

export type { MailKind, MailLine, MailState, MailText } from "./generated/api"
/** States without any are not among its counts. */
export interface Mail extends Host.MailAnswer {
  counts: Partial<Record<Host.MailState, number>>
}

export const mailApi = {
  list: (me: string, states: readonly Host.MailState[], signal?: AbortSignal) =>
    get<Mail>(as(me, `mail${states.map((state, i) => `${i ? "&" : "?"}state=${state}`).join("")}`), signal),
  read: (me: string, id: string, signal?: AbortSignal) => get<Host.MailText>(as(me, `mail/${id}`), signal),
  again: (me: string, id: string) => post(as(me, `mail/${id}/again`), {}),
  invite: (me: string) => post<Host.InvitedAnswer>(as(me, "mail/invitations"), {}),
}
