/** The parts of the app that come when they are opened: the live room is large, staff's tables are for few. */
export const chunks = {
  check: () => import("../pages/check/CheckPage"),
  class: () => import("../pages/classroom/ClassPage"),
  attendance: () => import("../pages/attendance/AttendancePage"),
}

/** Where a page leads next: whoever opens a link is on the way to class, and it should wait for no download. */
const nextOf: Record<string, keyof typeof chunks> = { join: "class" }

/** Begins to load a page's part, or its next page's, before it is drawn, so that it is there once it is needed. */
export function fetchAhead(page: string): void {
  const part = page in chunks ? (page as keyof typeof chunks) : nextOf[page]
  // A part that does not come now is asked for again when it is drawn, and failing is shown there.
  if (part) chunks[part]().catch(() => {})
}
