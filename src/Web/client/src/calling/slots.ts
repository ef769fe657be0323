/** Who is in which slot, as the server last said; slots are counted as in the offer. */
export interface Occupants {
  voices: readonly (string | null)[]
  pictures: readonly (string | null)[]
}

export const nobody: Occupants = { voices: [], pictures: [] }

/** The slots, counted from 0, that got a new occupant. */
export function taken(before: readonly (string | null)[], after: readonly (string | null)[]): number[] {
  return after.flatMap((person, slot) => (person !== null && person !== before[slot] ? [slot] : []))
}

/** The slots, counted from 0, that lost theirs and stand empty. */
export function emptied(before: readonly (string | null)[], after: readonly (string | null)[]): number[] {
  return before.flatMap((person, slot) => (person !== null && (after[slot] ?? null) === null ? [slot] : []))
}
