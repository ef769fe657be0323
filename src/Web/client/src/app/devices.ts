import { as } from "./api"
import { get, remove } from "./http"

/** A browser one is signed in on. */
export interface Device {
  id: string
  /** "Firefox on Windows"; null where the browser did not say. */
  name: string | null
  /** How one signed in there. */
  way: "link" | "institution" | "code"
  signedInAt: string
  /** To five minutes. */
  lastSeenAt: string
  isThis: boolean
}

export const devicesApi = {
  list: (me: string, signal?: AbortSignal) => get<Device[]>(as(me, "devices"), signal),
  end: (me: string, device: string) => remove(as(me, `devices/${encodeURIComponent(device)}`)),
  /** Here too. */
  endAll: (me: string) => remove(as(me, "devices")),
}
