import type { Place } from "./places"

export type Direction = "ArrowLeft" | "ArrowRight" | "ArrowUp" | "ArrowDown"

const vectors: Record<Direction, [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

export function isDirection(key: string): key is Direction {
  return key in vectors
}

/** The nearest seat in the direction of an arrow key; sideways distance counts double, so rows are kept. */
export function neighbour(places: readonly Place[], from: number, direction: Direction): number {
  const start = places.find((place) => place.seat === from)
  if (!start) return places[0]?.seat ?? from
  const [dx, dy] = vectors[direction]
  const centre = (place: Place): [number, number] => [place.x + place.width / 2, place.y + place.height / 2]
  const [x, y] = centre(start)
  let best = from
  let shortest = Number.POSITIVE_INFINITY
  for (const place of places) {
    const [px, py] = centre(place)
    const along = (px - x) * dx + (py - y) * dy
    const across = Math.abs((px - x) * dy) + Math.abs((py - y) * dx)
    // A step must go further along than aside: the next arc, not the neighbour who sits a little higher.
    if (along <= 1 || along < across / 2) continue
    const distance = along + 2 * across
    if (distance < shortest) {
      shortest = distance
      best = place.seat
    }
  }
  return best
}
