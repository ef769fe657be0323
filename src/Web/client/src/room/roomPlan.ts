export type View = "amphitheatre" | "gallery" | "speaker"

/** The stage's part of the height, by how many rows of seats there are: one, two, more. */
const shares = [0.52, 0.44]
const share = 0.36
const most = 560
const least = 170
/**
 * How high the pictures on the stage are between top and bottom line; the seats get what is left. Steady while people
 * come, go and speak. CSS pixels.
 */
export function stageHeight(view: View, width: number, height: number, rows: number): number {
  if (view === "gallery") return 0
  if (view === "speaker") return height
  // In a narrow hall a lower stage holds the same faces, and leaves the height to the seats.
  return Math.round(Math.max(least, Math.min(most, height * (shares[rows - 1] ?? share), width * 0.27)))
}

/** A board on the stage takes half of the height: it is read, and the faces stay. CSS pixels. */
export function boardHeight(view: View, height: number): number {
  return Math.round(view === "speaker" ? height : Math.max(least, height * 0.5))
}

/** A page on the stage takes most of the height: small print is read, and the front rows stay. CSS pixels. */
export function exhibitHeight(view: View, height: number): number {
  return Math.round(view === "speaker" ? height : Math.max(least, height * 0.66))
}

/** Too narrow for eight seats side by side, or too low for arcs: a phone, or a laptop at 200 % zoom. */
export function isCompact(width: number, height: number): boolean {
  return width < 640 || height < 480
}

/** A panel beside it can leave a tablet's hall too narrow for arcs. CSS pixels. */
export function isNarrow(hallWidth: number): boolean {
  return hallWidth < 560
}
