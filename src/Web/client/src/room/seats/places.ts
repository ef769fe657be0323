/**
 * Where somebody sits, as numbers. All lengths are CSS pixels; `x` and `y` are the picture's left top, its plate
 * hangs below.
 */
export interface Place {
  seat: number
  section: Section
  x: number
  y: number
  width: number
  height: number
  plate: Plate
  plateWidth: number
}

export type Section = "near" | "left" | "right"

/** Below a picture: name and city on one line, name above city, the name alone, or nothing (then it is one key away). */
export type Plate = "line" | "full" | "name" | "none"

export const PLATE_HEIGHT: Record<Plate, number> = { line: 20, full: 36, name: 20, none: 0 }

export const RATIO = 9 / 16
/** Between two plates of a row. */
export const GAP = 8

export function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value))
}
