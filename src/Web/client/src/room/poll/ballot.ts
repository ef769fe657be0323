import type { PollAnswer, PollId, PollView, SelfView, Tally } from "../../session"

/** What was pressed here, before the record says it too. */
export interface Pressed {
  poll: PollId
  round: number
  answer: PollAnswer
  state: "sending" | "counted" | "failed"
  /** What was marked before: it stands when this press fails. */
  before: PollAnswer | null
}

/** A vote as one person sees it. */
export interface Ballot {
  poll: PollView
  /** The answer marked as mine at this moment: pressed, or counted by name. */
  marked: PollAnswer | null
  /** `none`: not voted in this round. `sending`: pressed, not yet acknowledged. `failed`: not counted. `counted`: on the record. */
  mine: "none" | "sending" | "failed" | "counted"
  /** Counted, but this page was loaded since: an anonymous choice is not kept anywhere, so it cannot be shown. */
  unknownChoice: boolean
  mayChange: boolean
  /** Milliseconds until it closes by itself; null without a limit. */
  left: number | null
  answered: number | null
  expected: number | null
}

/** The vote to show: the newest that is open, else the last one, result or not. */
export function shownPoll(polls: readonly PollView[]): PollView | null {
  const newest = [...polls].sort((a, b) => b.openedAt.localeCompare(a.openedAt))
  return newest.find((poll) => poll.state === "open") ?? newest[0] ?? null
}

export function ballot(
  poll: PollView,
  votes: SelfView["votes"],
  tally: Tally | undefined,
  pressed: Pressed | null,
  mayVote: boolean,
  now: number,
): Ballot {
  const mine = pressed?.poll === poll.id && pressed.round === poll.round ? pressed : null
  const recorded = votes[poll.id]
  const vote = recorded?.round === poll.round ? recorded : undefined
  const open = poll.state === "open"
  const marked = mine ? (mine.state === "failed" ? mine.before : mine.answer) : (vote?.answer ?? null)
  return {
    poll,
    marked,
    mine: mine?.state ?? (vote ? "counted" : "none"),
    unknownChoice: vote !== undefined && marked === null,
    mayChange: open && mayVote,
    left: open && poll.closesAt ? Math.max(0, Date.parse(poll.closesAt) - now) : null,
    answered: tally?.answered ?? null,
    expected: tally?.expected ?? null,
  }
}

/** "A", "B", … : the key beside an option. */
export function letter(option: number): string {
  return String.fromCharCode(65 + option)
}
