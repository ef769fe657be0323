import { GAP, PLATE_HEIGHT, type Place, RATIO } from "./places"

export const NEAR_SEATS = 40
const SECTION = 40
const WING = { columns: 5, rows: 8, pitch: 50, aisle: 24, drop: 14 }
const BACK = { columns: 10, rows: 4, widest: 36, aisle: 20, gap: 5 }
const sections = ["left", "right"] as const

/** Width that both wings take away from the near section, aisles included. */
export const WINGS = 2 * (WING.columns * WING.pitch + WING.aisle)

/** The senior leaders' two sections of forty, one on each side of the near one; outer seats a little lower. */
export function wingPlaces(width: number, height: number): Place[] {
  const room = (height - WING.drop) / WING.rows
  const widest = WING.pitch - GAP
  const named = widest * RATIO + PLATE_HEIGHT.name + GAP / 2
  const plate = room >= named ? "name" : "none"
  const picture = Math.min(widest * RATIO, room - GAP / 2)
  const pitch = Math.min(room, named + GAP)
  const top = (height - WING.drop - pitch * WING.rows) / 2
  return sections.flatMap((section) => {
    const left = section === "left" ? 0 : width - WING.columns * WING.pitch
    return block(section, WING.columns, (row, column) => {
      const outward = section === "left" ? WING.columns - 1 - column : column
      return {
        x: left + column * WING.pitch + GAP / 2,
        y: top + row * pitch + (WING.drop * outward) / (WING.columns - 1),
        width: picture / RATIO,
        height: picture,
        plate,
        plateWidth: widest,
      }
    })
  })
}

/** How high both sections are when they stand behind the near one. */
export function backHeight(width: number): number {
  return BACK.rows * (backTile(width) * RATIO + BACK.gap) + GAP
}

function backTile(width: number): number {
  return Math.min(BACK.widest, (width - BACK.aisle) / (2 * BACK.columns) - BACK.gap)
}

/** Both sections behind the near one, where the room is narrow: faces without plates. */
export function backPlaces(width: number, top: number): Place[] {
  const tile = backTile(width)
  const pitch = tile + BACK.gap
  const start = (width - 2 * BACK.columns * pitch - BACK.aisle) / 2
  return sections.flatMap((section) => {
    const left = start + (section === "left" ? 0 : BACK.columns * pitch + BACK.aisle)
    return block(section, BACK.columns, (row, column) => ({
      x: left + column * pitch + BACK.gap / 2,
      y: top + row * (tile * RATIO + BACK.gap),
      width: tile,
      height: tile * RATIO,
      plate: "none",
      plateWidth: tile,
    }))
  })
}

function block(
  section: "left" | "right",
  columns: number,
  place: (row: number, column: number) => Omit<Place, "seat" | "section">,
): Place[] {
  const first = section === "left" ? NEAR_SEATS : NEAR_SEATS + SECTION
  return Array.from({ length: SECTION }, (_, index) => ({
    seat: first + index,
    section,
    ...place(Math.floor(index / columns), index % columns),
  }))
}
