import { clamp, GAP, PLATE_HEIGHT, type Place, type Plate, RATIO } from "./places"

const COLUMNS = 8
const ROW_GAP = 6
/** How much lower the outer seats of an arc sit. More, and a plate would touch the picture behind it. */
const SAG = 12
/** The farthest row's size, and how tightly it sits, of the nearest: arcs fan out a little towards the viewer. */
const FARTHEST = 0.88
const FARTHEST_PITCH = 0.95
/** From seat to seat: at least this many widths of a picture, and as much as most plates need, in CSS pixels. */
const TIGHT = 1.1
const NEEDED: Record<Plate, number> = { line: 168, full: 116, name: 116, none: 0 }
/** A face smaller than this cannot be told from another. */
const SMALLEST = 52
const LARGEST = 360
const FULL_PLATE_FROM = 64
/** Where most names fit beside their city, one line is enough: larger faces for the same height. */
const LINE_PLATE_FROM = 148

/** The near section: arcs of eight, the size falling off with distance. */
export interface Near {
  /** Width of the nearest row's pictures, as large as fits: perhaps too small to be used. */
  tile: number
  rows: number
  columns: number
  plate: Plate
  width: number
}

export function nearRows(seats: number): number {
  return Math.max(1, Math.ceil(seats / COLUMNS))
}

export function nearSection(width: number, height: number, seats: number): Near {
  const rows = nearRows(seats)
  const columns = rows === 1 ? Math.max(1, seats) : COLUMNS
  const cell = (width + GAP) / columns
  const tile = (plate: Plate) => Math.min(LARGEST, cell / TIGHT, byHeight(height, rows, PLATE_HEIGHT[plate]))
  const plate = plateFor(cell, tile("full"))
  return { tile: tile(plate), rows, columns, plate, width }
}

function plateFor(cell: number, tile: number): Plate {
  if (cell >= LINE_PLATE_FROM) return "line"
  return tile >= FULL_PLATE_FROM ? "full" : "name"
}

function byHeight(height: number, rows: number, plate: number): number {
  const pictures = height - SAG - rows * (plate + ROW_GAP)
  return pictures / (RATIO * sizes(rows).reduce((sum, size) => sum + size, 0))
}

/** Each row's size, the farthest first. */
function sizes(rows: number): number[] {
  return Array.from({ length: rows }, (_, row) => nearness(row, rows, FARTHEST))
}

/** From `farthest` in the first row to 1 in the last. */
function nearness(row: number, rows: number, farthest: number): number {
  return rows === 1 ? 1 : farthest + ((1 - farthest) * row) / (rows - 1)
}

/** The places of the first `seats` seats, from `left`; never smaller than a face can be told at. */
export function nearPlaces(near: Near, left: number, seats: number): { places: Place[]; height: number } {
  const { rows, columns, plate } = near
  const tile = Math.max(SMALLEST, Math.floor(near.tile))
  const widest = clamp((near.width + GAP) / columns, tile * TIGHT, Math.max(tile * TIGHT, NEEDED[plate]))
  const places: Place[] = []
  let top = 0
  for (const [row, size] of sizes(rows).entries()) {
    const width = tile * size
    const pitch = widest * nearness(row, rows, FARTHEST_PITCH)
    const plateWidth = pitch - GAP
    const spare = Math.max(0, near.width - (columns * pitch - GAP)) / 2
    // Pictures stand in the middle of the room; plates, which are wider, must still end inside it.
    const start = left + spare + Math.min(spare, (plateWidth - width) / 2)
    for (let column = 0; column < columns && row * COLUMNS + column < seats; column++) {
      places.push({
        seat: row * COLUMNS + column,
        section: "near",
        x: start + column * pitch,
        y: top + bend(column, columns) * SAG,
        width,
        height: width * RATIO,
        plate,
        plateWidth,
      })
    }
    top += width * RATIO + PLATE_HEIGHT[plate] + ROW_GAP
  }
  return { places, height: top + SAG }
}

/** 0 in the middle of an arc, 1 at its ends. */
function bend(column: number, columns: number): number {
  return columns === 1 ? 0 : ((2 * column) / (columns - 1) - 1) ** 2
}
