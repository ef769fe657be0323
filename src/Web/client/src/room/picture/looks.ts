import type { Look, PictureSize } from "../../calling"
import type { PersonId } from "../../session"

/** One picture on the screen: whose, how wide in device pixels, and whether the stage shows it. */
export interface Seen {
  person: PersonId
  width: number
  stage: boolean
  /** The screen they share, not their camera. */
  screen?: boolean
}

/** A screen first, then the stage, then the larger before the smaller; a person seen twice is asked for once, at the larger size. */
export function looks(seen: readonly Seen[]): Look[] {
  const faces = seen.filter(({ screen }) => !screen)
  const ordered = faces.sort((a, b) => Number(b.stage) - Number(a.stage) || b.width - a.width)
  const people = new Map<PersonId, number>()
  for (const { person, width } of ordered) people.set(person, Math.max(width, people.get(person) ?? 0))
  const screens = new Set(seen.filter(({ screen }) => screen).map(({ person }) => person))
  return [
    ...[...screens].map((person): Look => ({ person, size: "large", screen: true })),
    ...[...people].map(([person, width]) => ({ person, size: sizeFor(width) })),
  ]
}

/** Layers come at about 320, 640 and 1280 pixels a line; a little stretching is not seen. */
function sizeFor(width: number): PictureSize {
  if (width <= 400) return "small"
  return width <= 800 ? "medium" : "large"
}
