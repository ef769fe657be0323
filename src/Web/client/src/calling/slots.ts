/** Who is in which slot, as the server last said; slots are counted as in the offer. */
export interface Occupants {
  voices: readonly (string | null)[]
  pictures: readonly (string | null)[]
}

export const nobody: Occupants = { voices: [], pictures: [] }

/** How many can be received at once. */
export interface SlotCount {
  voices: number
  pictures: number
}

/**
 * Whether these slots are too few: all voices taken, or more pictures on the screen than there are slots for. Where there are
 * as many already as there may ever be, none is missing.
 */
export function isTight(now: SlotCount, most: SlotCount, occupants: Occupants, looks: number): boolean {
  const voicesTaken = occupants.voices.length > 0 && occupants.voices.every((person) => person !== null)
  return (now.voices < most.voices && voicesTaken) || now.pictures < Math.min(most.pictures, looks)
}

/** The slots, counted from 0, that got a new occupant. */
export function taken(before: readonly (string | null)[], after: readonly (string | null)[]): number[] {
  return after.flatMap((person, slot) => (person !== null && person !== before[slot] ? [slot] : []))
}

/** The slots, counted from 0, that lost theirs and stand empty. */
export function emptied(before: readonly (string | null)[], after: readonly (string | null)[]): number[] {
  return before.flatMap((person, slot) => (person !== null && (after[slot] ?? null) === null ? [slot] : []))
}
