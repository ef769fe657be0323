import type { ExhibitView } from "../../session"

/** Where someone looks by themselves; null: where the class is. */
export type Wandering = { exhibit: string; page: number } | null

/** The page on this screen. Looking elsewhere ends with the exhibit. */
export function shownPage(exhibit: ExhibitView, wandering: Wandering): number {
  return wandering?.exhibit === exhibit.id ? wandering.page : exhibit.page
}

/** Goes to a page by oneself; being where the class is means being with it again. */
export function wander(exhibit: ExhibitView, page: number): Wandering {
  return page === exhibit.page ? null : { exhibit: exhibit.id, page }
}

/** The page that a key leads to; null: the key means nothing here. */
export function pageOfKey(key: string, page: number, pages: number): number | null {
  switch (key) {
    case "ArrowRight":
    case "PageDown":
      return Math.min(pages, page + 1)
    case "ArrowLeft":
    case "PageUp":
      return Math.max(1, page - 1)
    case "Home":
      return 1
    case "End":
      return pages
    default:
      return null
  }
}

/** The largest page of this shape (width by height) that fits, in CSS pixels. */
export function fitting(ratio: number, width: number, height: number): { width: number; height: number } {
  const wide = Math.min(width, height * ratio)
  return { width: Math.floor(wide), height: Math.floor(wide / ratio) }
}
