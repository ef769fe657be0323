import type { ExhibitId } from "./exhibits"
import type { PollForm } from "./polls"
import type { CityWish, Instant, PersonId, RoomsBy } from "./types"

/** The teaching plan and the board, as docs/protocol.md gives them. */
export type PastureId = string
export type ColumnId = string
export type ContributionId = string

/** The part of the plan that is on, as everyone sees it. */
export interface PartView {
  id: PastureId
  question: string
  since: Instant
}

/** What `openPoll` takes, perhaps unfinished. `form` null: one of the options. */
export interface PlannedPoll {
  question: string
  options: string[]
  anonymous: boolean
  seconds: number | null
  form: PollForm | null
  again: boolean
}

/** `exhibit` null: none chosen yet; `page` null: its first; `rooms` null: made in class. */
export interface PlannedStep {
  kind: "exhibit" | "breakout"
  title: string
  exhibit: ExhibitId | null
  page: number | null
  rooms: PlannedRooms | null
}

/** How rooms are to be made of whoever is in class then. `size`: people in one room at most. */
export interface PlannedRooms {
  by: RoomsBy
  size: number | null
  rooms: number | null
  cities: CityWish | null
  set: string | null
  minutes: number | null
}

/** By this minute of the class the pasture should have begun. */
export interface Checkpoint {
  pasture: PastureId
  minute: number
}

/** Whom a host means to call on in a pasture. `told`: they know it from before class. */
export interface PlannedCaller {
  person: PersonId
  told: boolean
}

/** A pasture as it is written before class. */
export interface PlannedPasture {
  id: PastureId
  title: string
  question: string
  minutes: number
  notes: string
  polls: PlannedPoll[]
  columns: string[]
  steps: PlannedStep[]
  callers: PlannedCaller[]
}

/** `usedSeconds`: spent in it, without the time since it is on now. */
export interface PastureView extends PlannedPasture {
  beganAt: Instant | null
  usedSeconds: number
  skipped: boolean
}

/** `version` 0: this class has no plan. */
export interface PlanView {
  version: number
  pastures: PastureView[]
  checkpoints: Checkpoint[]
  current: PastureId | null
  since: Instant | null
}

export interface BoardColumn {
  id: ColumnId
  title: string
}

/** `person`: whose point it is. `place`: from top to bottom, compared as text. */
export interface Contribution {
  id: ContributionId
  text: string
  column: ColumnId | null
  person: PersonId
  at: Instant
  by: PersonId
  version: number
  place: string
}

export interface ContributionLink {
  from: ContributionId
  to: ContributionId
}

export interface BoardView {
  columns: BoardColumn[]
  contributions: Record<ContributionId, Contribution>
  links: ContributionLink[]
  onStage: boolean
  scribes: PersonId[]
}

/** What hosts alone see of the board. */
export interface HiddenView {
  contributions: Record<ContributionId, Contribution>
  links: ContributionLink[]
}

export type DiscussionChange =
  | { kind: "contribution"; contribution: Contribution }
  | { kind: "contributionGone"; contribution: ContributionId }
  | { kind: "links"; links: ContributionLink[] }

export type BoardChange = { kind: "board" } & Pick<BoardView, "columns" | "onStage" | "scribes">

export type DiscussionOrder =
  | { kind: "loadPlan" | "revealBoard" }
  | { kind: "beginPasture"; pasture: PastureId }
  | { kind: "skipPasture"; pasture: PastureId; skipped: boolean }
  | { kind: "addPasture"; question: string; minutes: number; after?: PastureId }
  | { kind: "changePasture"; pasture: PastureId; minutes: number }
  | { kind: "addColumn"; title: string }
  | { kind: "renameColumn"; column: ColumnId; title: string }
  | { kind: "removeColumn"; column: ColumnId }
  | { kind: "noteContribution"; text: string; column?: ColumnId; person?: PersonId; hidden?: boolean }
  | { kind: "editContribution"; contribution: ContributionId; text: string; version: number }
  | { kind: "moveContribution"; contribution: ContributionId; column?: ColumnId; after?: ContributionId }
  | { kind: "linkContributions"; from: ContributionId; to: ContributionId; linked: boolean }
  | { kind: "removeContribution" | "restoreContribution"; contribution: ContributionId }
  | { kind: "hideContribution"; contribution: ContributionId; hidden: boolean }
  | { kind: "showBoard"; onStage: boolean }
  | { kind: "nameScribe"; person: PersonId; named: boolean }

/** What stands on the board, or on its hidden part, after a change. */
export function changeBoard<B extends HiddenView>(board: B, change: DiscussionChange): B {
  switch (change.kind) {
    case "contribution":
      return { ...board, contributions: { ...board.contributions, [change.contribution.id]: change.contribution } }
    case "contributionGone": {
      const { [change.contribution]: _, ...contributions } = board.contributions
      return { ...board, contributions }
    }
    case "links":
      return { ...board, links: change.links }
  }
}
