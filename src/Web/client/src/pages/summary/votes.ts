import type { VoteSummary } from "../../app/api"

/** Votes on one question: the first and, if it was asked again, the last. */
export interface Asked {
  first: VoteSummary
  last: VoteSummary | null
}

/** Votes by question, in the order they were first asked. */
export function byQuestion(votes: VoteSummary[]): Asked[] {
  const groups = new Map<string, VoteSummary[]>()
  for (const vote of votes) {
    const key = JSON.stringify([vote.question, vote.options])
    groups.set(key, [...(groups.get(key) ?? []), vote])
  }
  return [...groups.values()].flatMap((asked) => {
    const first = asked[0]
    return first ? [{ first, last: asked.length > 1 ? (asked.at(-1) ?? null) : null }] : []
  })
}
