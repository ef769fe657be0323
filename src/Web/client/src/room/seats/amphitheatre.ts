import { nearPlaces, nearSection } from "./near"
import type { Place } from "./places"
import { backHeight, backPlaces, WINGS, wingPlaces } from "./seniors"

export { NEAR_SEATS } from "./seniors"
export const ALL_SEATS = 120
export const LINE_HEIGHT = 28
/** From this width on, names have room below the near seats with a senior leaders' section on either side. */
const WIDE = 1280

export interface Roster {
  /** How many near seats the class has: the highest seat taken below 40, plus one. */
  near: number
  /** Whether senior leaders belong to this class, and whether their sections are folded to a line. */
  seniors: "none" | "folded" | "open"
}

export interface SeatPlan {
  places: Place[]
  /** More than the height given when the room is too low for faces: the seats then scroll. */
  height: number
  /** Top of the line that names the senior leaders' sections; null without them. */
  line: number | null
}

/**
 * Where everybody sits. The near section holds seats 0–39 in arcs of eight; seats 40–119 are the senior leaders' two
 * small sections, beside it where the screen is wide and behind it where it is not.
 *
 * A place depends on the size of the room and on the roster, never on who is here, speaks or has a hand up: faculty
 * learn the room by heart.
 */
export function seatPlan(width: number, height: number, roster: Roster): SeatPlan {
  if (roster.seniors === "none") {
    const near = nearPlaces(nearSection(width, height, roster.near), 0, roster.near)
    return { places: near.places, height: near.height, line: null }
  }
  const room = height - LINE_HEIGHT
  // Folded or open, a wide room keeps the wings free: nobody's seat moves when the first senior leader arrives.
  if (width >= WIDE) {
    const near = nearPlaces(nearSection(width - WINGS, room, roster.near), WINGS / 2, roster.near)
    const wings = roster.seniors === "open" ? wingPlaces(width, near.height) : []
    return { places: [...near.places, ...wings], height: near.height + LINE_HEIGHT, line: near.height }
  }
  const back = roster.seniors === "open" ? backHeight(width) : 0
  const near = nearPlaces(nearSection(width, room - back, roster.near), 0, roster.near)
  const seniors = back > 0 ? backPlaces(width, near.height + LINE_HEIGHT) : []
  return { places: [...near.places, ...seniors], height: near.height + LINE_HEIGHT + back, line: near.height }
}
