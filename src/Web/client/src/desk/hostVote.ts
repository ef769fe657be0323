import { mayVote } from "../room/people"
import type { Scene } from "../room/scene"
import type { PersonView, PollResult, PollView } from "../session"

/** A vote as hosts see it: what is answered as it comes in, before anyone else. */
export interface HostVote {
  poll: PollView
  /** Null while nothing may or can be shown: an anonymous vote has no counts before it is closed. */
  result: PollResult | null
  answered: number
  /** How many people can answer; null when only the final count is known. */
  expected: number | null
  /** Who has not answered yet; null where that must not or cannot be told. */
  silent: PersonView[] | null
}

export function hostVote(scene: Pick<Scene, "class" | "hosts" | "tallies">, poll: PollView): HostVote {
  const tally = scene.tallies[poll.id]
  if (poll.state === "closed" || !tally) {
    const result = poll.state === "closed" ? (scene.hosts?.results[poll.id]?.result ?? poll.result) : null
    return { poll, result, answered: result?.people ?? 0, expected: null, silent: null }
  }
  return {
    poll,
    result: tally.result ?? null,
    answered: tally.answered,
    expected: tally.expected,
    silent: tally.choices ? silentPeople(scene.class.people, tally.choices) : null,
  }
}

function silentPeople(people: Record<string, PersonView>, choices: Record<string, unknown>): PersonView[] {
  return Object.values(people).filter(
    (person) => mayVote(person.role) && person.presence === "here" && !(person.id in choices),
  )
}

/** The vote that matters now: the open one, else the last. */
export function voteNow(polls: Record<string, PollView>): PollView | null {
  const all = byOpening(polls)
  return all.find((poll) => poll.state === "open") ?? all[0] ?? null
}

/** The newest first. */
export function byOpening(polls: Record<string, PollView>): PollView[] {
  return Object.values(polls).sort((a, b) => b.openedAt.localeCompare(a.openedAt))
}
