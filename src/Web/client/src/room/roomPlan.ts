export type View = "amphitheatre" | "gallery" | "speaker"

/** How high the stage is in the space between top and bottom line; the seats get what is left. CSS pixels. */
export function stageHeight(view: View, height: number): number {
  if (view === "gallery") return 0
  if (view === "speaker") return height
  return Math.round(Math.min(400, Math.max(180, height * 0.41)))
}

/** Too narrow for eight seats side by side, or too low for arcs: a phone, or a laptop at 200 % zoom. */
export function isCompact(width: number, height: number): boolean {
  return width < 640 || height < 430
}
