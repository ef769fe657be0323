/**
 * Where everybody sits, as numbers. The near section holds seats 0–39 in arcs of eight; seats 40–119 are the senior
 * leaders' two small sections, beside it where the screen is wide and behind it where it is not.
 *
 * A place depends on the size of the room and on the roster, never on who is here, speaks or has a hand up: faculty
 * learn the room by heart. All lengths are CSS pixels; `x` and `y` are the picture's left top, its plate hangs below.
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

/** What stands below a picture: name and city, the name alone, or nothing (the name is then one hover or key away). */
export type Plate = "full" | "name" | "none"

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

export const NEAR_SEATS = 40
export const ALL_SEATS = 120
export const PLATE_HEIGHT: Record<Plate, number> = { full: 36, name: 18, none: 0 }
export const LINE_HEIGHT = 28

const COLUMNS = 8
const RATIO = 9 / 16
const GAP = 8
const FARTHEST = 0.88
/** How much lower the outer seats of an arc sit. More, and a plate would touch the picture behind it. */
const SAG = 14
const TIGHT = 1.1
const LOOSE = 1.34
/** A face smaller than this cannot be told from another. */
const SMALLEST = 60
const LARGEST = 240
const FULL_PLATE_FROM = 66
const WING = { columns: 5, rows: 8, pitch: 50, aisle: 24, drop: 14 }
const BACK = { columns: 10, rows: 4, widest: 36, aisle: 20, gap: 5 }

export function seatPlan(width: number, height: number, roster: Roster): SeatPlan {
  if (roster.seniors === "none") return nearOnly(width, height, roster.near)
  const room = height - LINE_HEIGHT
  const wings = 2 * (WING.columns * WING.pitch + WING.aisle)
  const beside = nearSection(width - wings, room, roster.near)
  const behind = roster.seniors === "open" ? backHeight(width) : 0
  const inFront = nearSection(width, room - behind, roster.near)
  // Folded or open, a wide room keeps the wings free: nobody's seat moves when the first senior leader arrives.
  const wide = beside.tile >= Math.max(SMALLEST, nearSection(width, room - backHeight(width), roster.near).tile)
  return wide ? withWings(width, beside, roster) : withBack(width, inFront, roster)
}

interface Near {
  tile: number
  rows: number
  columns: number
  plate: Plate
  width: number
}

/** The largest tile with which the near section fits the space, however small that is. */
function nearSection(width: number, height: number, seats: number): Near {
  const rows = Math.max(1, Math.ceil(seats / COLUMNS))
  const columns = rows === 1 ? Math.max(1, seats) : COLUMNS
  const tile = (plate: Plate) => Math.min(LARGEST, byWidth(width, columns), byHeight(height, rows, PLATE_HEIGHT[plate]))
  const plate = tile("full") >= FULL_PLATE_FROM ? "full" : "name"
  return { tile: tile(plate), rows, columns, plate, width }
}

function byWidth(width: number, columns: number): number {
  return width / ((columns - 1) * TIGHT + 1)
}

function byHeight(height: number, rows: number, plate: number): number {
  return (height - SAG - rows * (plate + GAP)) / (RATIO * sizes(rows).reduce((sum, size) => sum + size, 0))
}

/** Each row's size, the farthest first. */
function sizes(rows: number): number[] {
  return Array.from({ length: rows }, (_, row) => (rows === 1 ? 1 : FARTHEST + ((1 - FARTHEST) * row) / (rows - 1)))
}

function nearPlaces(near: Near, left: number, seats: number): { places: Place[]; height: number } {
  const { rows, columns, plate } = near
  const tile = Math.max(SMALLEST, Math.floor(near.tile))
  const spread = columns === 1 ? TIGHT : clamp((near.width / tile - 1) / (columns - 1), TIGHT, LOOSE)
  const centre = left + near.width / 2
  const places: Place[] = []
  let top = 0
  for (const [row, size] of sizes(rows).entries()) {
    const width = tile * size
    const pitch = width * spread
    for (let column = 0; column < columns && row * COLUMNS + column < seats; column++) {
      const off = column - (columns - 1) / 2
      const bend = columns === 1 ? 0 : (off / ((columns - 1) / 2)) ** 2
      places.push({
        seat: row * COLUMNS + column,
        section: "near",
        x: centre + off * pitch - width / 2,
        y: top + bend * SAG,
        width,
        height: width * RATIO,
        plate,
        plateWidth: pitch - GAP,
      })
    }
    top += width * RATIO + PLATE_HEIGHT[plate] + GAP
  }
  return { places, height: top + SAG }
}

function nearOnly(width: number, height: number, seats: number): SeatPlan {
  const near = nearPlaces(nearSection(width, height, seats), 0, seats)
  return { places: near.places, height: Math.max(height, near.height), line: null }
}

function withWings(width: number, near: Near, roster: Roster): SeatPlan {
  const { places, height } = nearPlaces(near, (width - near.width) / 2, roster.near)
  if (roster.seniors === "open") {
    places.push(...wing("left", 0, height), ...wing("right", width - WING.columns * WING.pitch, height))
  }
  return { places, height: height + LINE_HEIGHT, line: height }
}

/** One senior leaders' section of forty beside the near one; its outer column sits a little lower, as an arc goes on. */
function wing(section: "left" | "right", left: number, height: number): Place[] {
  const first = section === "left" ? NEAR_SEATS : NEAR_SEATS + WING.columns * WING.rows
  const room = (height - WING.drop) / WING.rows
  const width = WING.pitch - GAP
  const named = width * RATIO + PLATE_HEIGHT.name + GAP / 2
  const plate = room >= named ? "name" : "none"
  const picture = Math.min(width * RATIO, room - GAP / 2)
  const pitch = Math.min(room, named + GAP)
  const top = (height - WING.drop - pitch * WING.rows) / 2
  return block(WING.rows, WING.columns, (row, column) => ({
    seat: first + row * WING.columns + column,
    section,
    x: left + column * WING.pitch + GAP / 2,
    y: top + row * pitch + (WING.drop * (section === "left" ? WING.columns - 1 - column : column)) / (WING.columns - 1),
    width: picture / RATIO,
    height: picture,
    plate,
    plateWidth: width,
  }))
}

function backTile(width: number): number {
  return Math.min(BACK.widest, (width - BACK.aisle) / (2 * BACK.columns) - BACK.gap)
}

function backHeight(width: number): number {
  return BACK.rows * (backTile(width) * RATIO + BACK.gap) + GAP
}

/** Both senior leaders' sections below the near one: where the room is narrow, faces go on without plates. */
function withBack(width: number, near: Near, roster: Roster): SeatPlan {
  const { places, height } = nearPlaces(near, 0, roster.near)
  if (roster.seniors === "folded") return { places, height: height + LINE_HEIGHT, line: height }
  const tile = backTile(width)
  const pitch = tile + BACK.gap
  const start = (width - 2 * BACK.columns * pitch - BACK.aisle) / 2
  for (const section of ["left", "right"] as const) {
    const left = start + (section === "left" ? 0 : BACK.columns * pitch + BACK.aisle)
    const first = section === "left" ? NEAR_SEATS : NEAR_SEATS + BACK.columns * BACK.rows
    places.push(
      ...block(
        BACK.rows,
        BACK.columns,
        (row, column): Place => ({
          seat: first + row * BACK.columns + column,
          section,
          x: left + column * pitch + BACK.gap / 2,
          y: height + LINE_HEIGHT + row * (tile * RATIO + BACK.gap),
          width: tile,
          height: tile * RATIO,
          plate: "none",
          plateWidth: tile,
        }),
      ),
    )
  }
  return { places, height: height + LINE_HEIGHT + backHeight(width), line: height }
}

function block<T>(rows: number, columns: number, make: (row: number, column: number) => T): T[] {
  return Array.from({ length: rows * columns }, (_, index) => make(Math.floor(index / columns), index % columns))
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value))
}
