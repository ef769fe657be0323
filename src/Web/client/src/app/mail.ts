import { as } from "./api"
import { get, post } from "./http"

export type MailKind = "newLink" | "signInCode" | "reminder" | "invitation" | "cancellation"

/** `unsure`: it may have been sent, and is not sent again unless staff say so. */
export type MailState = "waiting" | "claimed" | "handingOver" | "sent" | "failed" | "unsure" | "dropped"

export interface MailLine {
  id: string
  kind: MailKind
  forAssistant: boolean
  person: string
  name: string
  to: string | null
  /** What the session is called that it is about. */
  session: string | null
  state: MailState
  createdAt: string
  nextTryAt: string | null
  sentAt: string | null
  attempts: number
  /** What the mail server said last, or why it was not asked. */
  answer: string | null
  canSendAgain: boolean
}

/** The programme's mail, newest first. */
export interface Mail {
  now: string
  /** False: this host has no mail server, and what waits stays. */
  delivers: boolean
  invited: number
  /** How many more have an address. */
  notInvited: number
  /** States without any are left out. */
  counts: Partial<Record<MailState, number>>
  mails: MailLine[]
}

/** A mail to read, without its key. Where it would not be sent, `whyNot` says why. */
export interface MailText {
  id: string
  subject: string | null
  text: string | null
  calendar: string | null
  whyNot: string | null
}

export const mailApi = {
  list: (me: string, states: readonly MailState[], signal?: AbortSignal) =>
    get<Mail>(as(me, `mail${states.map((state, i) => `${i ? "&" : "?"}state=${state}`).join("")}`), signal),
  read: (me: string, id: string, signal?: AbortSignal) => get<MailText>(as(me, `mail/${id}`), signal),
  again: (me: string, id: string) => post(as(me, `mail/${id}/again`), {}),
  invite: (me: string) => post<{ people: number }>(as(me, "mail/invitations"), {}),
}
