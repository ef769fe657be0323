import { as } from "./api"
import type * as Host from "./generated/api"
import { get, post, remove } from "./http"

export const webhookEvents = [
  "session.opened",
  "session.started",
  "session.ended",
  "attendance.final",
  "attendance.corrected",
] as const

export type WebhookEvent = (typeof webhookEvents)[number]

/** A system that is told what happens in the programme. */
export interface Webhook extends Omit<Host.WebhookAnswer, "events"> {
  events: WebhookEvent[]
}

/** One thing it was told. */
export interface WebhookMessage extends Omit<Host.MessageAnswer, "event"> {
  event: WebhookEvent
}

const path = (me: string, id: string, rest = "") => as(me, `webhooks/${encodeURIComponent(id)}${rest}`)

export const webhooksApi = {
  list: (me: string, signal?: AbortSignal) => get<Webhook[]>(as(me, "webhooks"), signal),
  /** The secret is in this answer and shown never again. */
  add: (me: string, url: string, events: WebhookEvent[]) =>
    post<{ webhook: Webhook; secret: string }>(as(me, "webhooks"), { url, events }),
  remove: (me: string, id: string) => remove(path(me, id)),
  enable: (me: string, id: string) => post(path(me, id, "/enable"), {}),
  messages: (me: string, id: string, signal?: AbortSignal) => get<WebhookMessage[]>(path(me, id, "/messages"), signal),
  again: (me: string, id: string, message: string) =>
    post(path(me, id, `/messages/${encodeURIComponent(message)}/again`), {}),
}
