import type { Instant, PersonId, PollId } from "./types"

/** What a person answered. Three shapes serve every kind of vote; places count from 0. */
export type PollAnswer = { options: number[] } | { number: number } | { text: string }

export type PollKind = "single" | "multiple" | "scale" | "ranking" | "number" | "text" | "quiz"

export interface PollScale {
  from: number
  to: number
  fromLabel: string
  toLabel: string
}

/** The kind of answer a vote asks for, and its terms; those of other kinds are null. */
export interface PollForm {
  kind: PollKind
  least: number | null
  most: number | null
  scale: PollScale | null
  unit: string | null
  /** Quiz: hidden from the class until the result is shown. */
  right: number | null
}

/** At least `from`, below `to`; or exactly both where they are equal. */
export interface NumberBin {
  from: number
  to: number
  people: number
}

export interface NumberSummary {
  mean: number
  median: number
  bins: NumberBin[]
}

export interface TextCount {
  text: string
  people: number
}

/** One round's result. Counts are of people. */
export interface PollResult {
  /** An option or a step of the scale each; in a ranking, who put it first. Empty for numbers and texts. */
  counts: number[]
  people: number
  /** An anonymous vote of fewer than five people shows nothing. */
  withheld: boolean
  /** Ranking: of each option, people a rank. */
  ranks: number[][] | null
  numbers: NumberSummary | null
  texts: TextCount[] | null
}

/** Places in the first and second round; null: did not vote in it. */
export interface PollMove {
  from: number | null
  to: number | null
  people: number
}

export interface PollFlow {
  moves: PollMove[]
  /** People whose moves are not shown, because a small group could name someone: all of them, or none. */
  withheld: number
}

export interface PollView {
  id: PollId
  question: string
  options: string[]
  form: PollForm
  anonymous: boolean
  /** Anonymous, and a second round was announced: ballots stay sealed until then. */
  again: boolean
  /** Times, state and result are of this round. */
  round: 1 | 2
  state: "open" | "closed"
  revealed: boolean
  openedAt: Instant
  closesAt: Instant | null
  closedAt: Instant | null
  /** Present once a host has revealed it. */
  result: PollResult | null
  /** The first round's result, once a second is open and either was revealed. */
  first: PollResult | null
  flow: PollFlow | null
}

/** `answer` null: an anonymous vote, counted; nobody can say which. */
export interface OwnVote {
  round: 1 | 2
  answer: PollAnswer | null
}

/** Someone who answers otherwise after the discussion. */
export interface PollSwitch {
  person: PersonId
  from: PollAnswer
  to: PollAnswer
}

/** Texts put together; `texts` are places in the result's texts, each in one group. */
export interface TextGroup {
  title: string
  texts: number[]
  shown: boolean
}

/** What hosts know of a vote besides the class. */
export interface HostResult {
  poll: PollId
  /** Null while the round is open. */
  result: PollResult | null
  /** Who answered what; null while open, and for an anonymous vote. */
  choices: Record<PersonId, PollAnswer> | null
  first: PollResult | null
  flow: PollFlow | null
  /** After a named vote's second round. */
  switched: PollSwitch[] | null
  groups: TextGroup[] | null
  right: number | null
  ballotsKept: boolean
  askedForTime: PersonId[]
}
