import type { Devices } from "../../calling"

const key = "classroom.devices"

/** What was chosen at the door, kept in this browser for the next time. */
export interface Choices {
  devices: Devices
  /** Whether to enter with the camera on. The microphone is always off when one enters. */
  camera: boolean
}

const first: Choices = { devices: {}, camera: true }

/** The remembered choices; the browser's own devices, camera on, where there are none or they cannot be read. */
export function rememberedChoices(storage: Pick<Storage, "getItem"> = localStorage): Choices {
  try {
    const known = JSON.parse(storage.getItem(key) ?? "null") as Partial<Choices> | null
    return { devices: known?.devices ?? {}, camera: known?.camera ?? true }
  } catch {
    return first
  }
}

/** A browser that keeps nothing (private windows, full storage) asks again next time; that is all. */
export function rememberChoices(choices: Choices, storage: Pick<Storage, "setItem"> = localStorage): void {
  try {
    storage.setItem(key, JSON.stringify(choices))
  } catch {
    return
  }
}
