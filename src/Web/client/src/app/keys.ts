import { as } from "./api"
import type * as Host from "./generated/api"
import { get, post, remove } from "./http"

/** Keys with which programs ask in the name of whoever made them: `src/Web/Api/Keys`. */
export type { KeyLine, Scope } from "./generated/api"
export type Keys = Host.KeysAnswer
export type NewKey = Host.NewKeyAnswer

/** By what they are of, reading before writing. */
export const scopes = [
  "roster:read",
  "roster:write",
  "schedule:read",
  "schedule:write",
  "meetings:read",
  "meetings:write",
  "attendance:read",
  "attendance:write",
  "plans:read",
  "plans:write",
  "summaries:read",
  "audit:read",
  "mail:read",
  "mail:write",
] as const satisfies Host.Scope[]

/** Fails to compile where the host knows a scope that cannot be chosen here. */
type Unlisted = Exclude<Host.Scope, (typeof scopes)[number]>
export const unlisted: [Unlisted] extends [never] ? null : Unlisted = null

export const keysApi = {
  list: (me: string, signal?: AbortSignal) => get<Keys>(as(me, "keys"), signal),
  make: (me: string, make: Host.MakeKey) => post<NewKey>(as(me, "keys"), make),
  revoke: (me: string, key: string) => remove(as(me, `keys/${encodeURIComponent(key)}`)),
}
