import { as } from "./api"
import type { DeviceAnswer } from "./generated/api"
import { get, remove } from "./http"

/** A browser one is signed in on. */
export type Device = DeviceAnswer

export const devicesApi = {
  list: (me: string, signal?: AbortSignal) => get<Device[]>(as(me, "devices"), signal),
  end: (me: string, device: string) => remove(as(me, `devices/${encodeURIComponent(device)}`)),
  /** Here too. */
  endAll: (me: string) => remove(as(me, "devices")),
}
