import { mayVote } from "../room/people"
import type { Scene } from "../room/scene"
import type { PersonView, PollResult, PollView } from "../session"

/** A vote as hosts see it: counts as they come in, before anyone else. */
export interface HostVote {
  poll: PollView
  result: Pick<PollResult, "counts" | "people" | "withheld">
  /** How many people can answer; null when only the final count is known. */
  expected: number | null
  /** Who has not answered yet; null where that must not or cannot be told. */
  silent: PersonView[] | null
  /** Counts of an anonymous vote move in steps, so the bars lag behind the number of answers. */
  inSteps: boolean
}

export function hostVote(scene: Pick<Scene, "class" | "hosts" | "tallies">, poll: PollView): HostVote {
  const tally = scene.tallies[poll.id]
  const closed = scene.hosts?.results[poll.id] ?? poll.result
  if (poll.state === "closed" || !tally) {
    const result = closed ?? { counts: poll.options.map(() => 0), people: 0, withheld: false }
    return { poll, result, expected: null, silent: null, inSteps: false }
  }
  const counts = tally.counts ?? poll.options.map(() => 0)
  const counted = counts.reduce((sum, count) => sum + count, 0)
  return {
    poll,
    result: { counts, people: Math.max(counted, poll.anonymous ? 0 : tally.answered), withheld: false },
    expected: tally.expected,
    silent: tally.choices ? silentPeople(scene.class.people, tally.choices) : null,
    inSteps: poll.anonymous && counted !== tally.answered,
  }
}

function silentPeople(people: Record<string, PersonView>, choices: Record<string, number>): PersonView[] {
  return Object.values(people).filter(
    (person) => mayVote(person.role) && person.presence === "here" && !(person.id in choices),
  )
}

/** The newest first. */
export function byOpening(polls: Record<string, PollView>): PollView[] {
  return Object.values(polls).sort((a, b) => b.openedAt.localeCompare(a.openedAt))
}
