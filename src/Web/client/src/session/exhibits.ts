import type { Instant, PersonId } from "./types"

/** Exhibits, as docs/protocol.md gives them. Pages count from 1. */
export type ExhibitId = string

export interface Exhibit {
  id: ExhibitId
  title: string
  pages: number
}

/** What is on the stage. `page`: where the class is. */
export interface ExhibitView extends Exhibit {
  page: number
  by: PersonId
  since: Instant
}

/** Where a host points, from the page's left and top edge, 0, to the other, 1. */
export interface Pointer {
  person: PersonId
  exhibit: ExhibitId
  page: number
  x: number
  y: number
}

export type ExhibitOrder =
  | { kind: "loadExhibits" | "hideExhibit" }
  | { kind: "showExhibit"; exhibit: ExhibitId; page?: number }
  | { kind: "turnPage"; page: number }
  | { kind: "pointAt"; x: number; y: number }
