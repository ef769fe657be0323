import { PLATE_HEIGHT } from "./places"

/** More faces than this on one page are too small to read. */
export const PAGE = 49

export interface GalleryPlan {
  columns: number
  /** Width of each picture in CSS pixels. */
  width: number
}

const gap = 12
const smallest = 96
const largest = 420

/** The grid of 16:9 pictures with their plates that shows `count` people largest in the space given. */
export function galleryPlan(width: number, height: number, count: number): GalleryPlan {
  let best: GalleryPlan = { columns: 1, width: smallest }
  for (let columns = 1; columns <= Math.max(1, count); columns++) {
    const rows = Math.ceil(count / columns)
    const byWidth = (width - gap * (columns - 1)) / columns
    const byHeight = ((height - gap * (rows - 1)) / rows - PLATE_HEIGHT.full) * (16 / 9)
    const tile = Math.floor(Math.min(byWidth, byHeight, largest))
    if (tile > best.width) best = { columns, width: tile }
  }
  return best
}

export function pages(count: number): number {
  return Math.max(1, Math.ceil(count / PAGE))
}
