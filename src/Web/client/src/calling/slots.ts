/** Who is in which slot, as the server last said; slots are counted as in the offer. */
export interface Occupants {
  voices: readonly (string | null)[]
  pictures: readonly (string | null)[]
  /** The picture slot that carries a shared screen, not the camera of the person in it. */
  screen: number | null
}

export const nobody: Occupants = { voices: [], pictures: [], screen: null }

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

/** The picture slots, counted from 0, that show somebody or something new. */
export function taken(before: Occupants, after: Occupants): number[] {
  return after.pictures.flatMap((person, slot) => {
    const same = person === before.pictures[slot] && (slot === before.screen) === (slot === after.screen)
    return person !== null && !same ? [slot] : []
  })
}

/** The slots, counted from 0, that lost theirs and stand empty. */
export function emptied(before: readonly (string | null)[], after: readonly (string | null)[]): number[] {
  return before.flatMap((person, slot) => (person !== null && (after[slot] ?? null) === null ? [slot] : []))
}
