import { type Crop, squareOf } from "./crop"

/** What a person may choose, in bytes. */
export const largest = 15 * 1024 * 1024

/** What is sent, in pixels a side. */
const side = 512

const smallest = 128

/** Why a file is no portrait. */
export type NoPicture = "tooLarge" | "notPicture" | "tooSmall"

/** Decodes what was chosen; it is only drawn, and nothing in it is run. */
export async function read(file: File): Promise<ImageBitmap | NoPicture> {
  if (file.size > largest) return "tooLarge"
  if (!["image/jpeg", "image/png", "image/webp"].includes(file.type)) return "notPicture"
  try {
    const picture = await createImageBitmap(file)
    if (Math.min(picture.width, picture.height) >= smallest) return picture
    picture.close()
    return "tooSmall"
  } catch {
    return "notPicture"
  }
}

/** Draws the chosen square over all of a canvas; what is transparent becomes paper. */
export function draw(canvas: HTMLCanvasElement, picture: ImageBitmap, crop: Crop): void {
  const context = canvas.getContext("2d")
  if (!context) return
  const { left, top, side: from } = squareOf(picture, crop)
  context.fillStyle = "white"
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.imageSmoothingQuality = "high"
  context.drawImage(picture, left, top, from, from, 0, 0, canvas.width, canvas.height)
}

/** The chosen square as a small JPEG with nothing beside the picture. */
export function cut(picture: ImageBitmap, crop: Crop): Promise<Blob> {
  const canvas = document.createElement("canvas")
  canvas.width = side
  canvas.height = side
  draw(canvas, picture, crop)
  return new Promise((done, failed) =>
    canvas.toBlob((blob) => (blob ? done(blob) : failed(new Error("no picture"))), "image/jpeg", 0.88),
  )
}
