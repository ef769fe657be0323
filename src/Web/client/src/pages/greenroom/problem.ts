import type { DeviceProblem } from "../../calling"

/** Why a device cannot be used here: calling's reasons, and three that only a door can tell apart. */
export type DoorProblem = DeviceProblem | "blockedBySystem" | "insecure"

/** What the browser's refusal means. */
export function problemOf(failure: unknown): DoorProblem {
  if (!window.isSecureContext) return "insecure"
  if (!navigator.mediaDevices?.getUserMedia) return "unsupported"
  if (!(failure instanceof Error)) return "failed"
  switch (failure.name) {
    case "NotAllowedError":
    case "SecurityError":
      // Chromium says in words only that the operating system, not the person, refused.
      return /system/i.test(failure.message) ? "blockedBySystem" : "denied"
    case "NotFoundError":
    case "OverconstrainedError":
      return "missing"
    case "NotReadableError":
    case "AbortError":
      return "busy"
    default:
      return "failed"
  }
}
