/** Which square of a picture is kept. `x` and `y` are its middle, as parts of the picture's width and height. */
export interface Crop {
  x: number
  y: number
  /** 1: the largest square there is. */
  zoom: number
}

export interface Size {
  width: number
  height: number
}

/** A square in the picture's own pixels. */
export interface Square {
  left: number
  top: number
  side: number
}

export const closest = 4

/** Where people's faces mostly are: in the middle, a little above. */
export const first: Crop = { x: 0.5, y: 0.45, zoom: 1 }

/** The square, wholly inside the picture however far the middle was moved. */
export function squareOf({ width, height }: Size, { x, y, zoom }: Crop): Square {
  const side = Math.min(width, height) / zoom
  const within = (middle: number, length: number) => Math.min(Math.max(middle * length - side / 2, 0), length - side)
  return { left: within(x, width), top: within(y, height), side }
}

/** Moved by parts of the square's own side, as a finger moves it, and not beyond where the picture ends. */
export function moved(size: Size, crop: Crop, right: number, down: number): Crop {
  const now = squareOf(size, crop)
  const middle = (start: number, by: number, length: number) => (start + now.side / 2 + by * now.side) / length
  return kept(size, { ...crop, x: middle(now.left, right, size.width), y: middle(now.top, down, size.height) })
}

/** The same square, said with a middle that is really its middle. */
export function kept(size: Size, crop: Crop): Crop {
  const { left, top, side } = squareOf(size, crop)
  return { x: (left + side / 2) / size.width, y: (top + side / 2) / size.height, zoom: crop.zoom }
}
