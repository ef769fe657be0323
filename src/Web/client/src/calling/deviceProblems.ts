import type { DeviceProblem } from "./types"

const byName: Record<string, DeviceProblem> = {
  NotAllowedError: "denied",
  SecurityError: "denied",
  NotFoundError: "missing",
  OverconstrainedError: "missing",
  NotReadableError: "busy",
  AbortError: "busy",
  TypeError: "unsupported",
}

/** What it means for a person that the browser would not open a device. */
export function problemOf(error: unknown): DeviceProblem {
  return (error instanceof Error && byName[error.name]) || "failed"
}
