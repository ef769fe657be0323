import type { Attendance } from "../../app/api"

/** Minutes of class after which who is not there is worth a call. */
export const alertAfter = 10

/** How many mayors are missing, of how many expected; null while it is too early, once it is over, or nobody is. */
export function alertOf({ final, minutes, people }: Attendance): { missing: number; of: number } | null {
  const mayors = people.filter(({ role, status }) => role === "mayor" && status !== "excused")
  const missing = mayors.filter(({ status }) => status === "missing").length
  return final || minutes < alertAfter || missing === 0 ? null : { missing, of: mayors.length }
}
