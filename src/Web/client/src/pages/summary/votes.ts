import type { VoteSummary } from "../../app/api"
import { placeNames } from "../../room/poll/answers"
import { ranking } from "../../room/poll/bars"

/** Votes on one question: the first and, if it was asked again, the last. */
export interface Asked {
  first: VoteSummary
  last: VoteSummary | null
}

/** Votes by question, in the order they were first asked. */
export function byQuestion(votes: VoteSummary[]): Asked[] {
  const groups = new Map<string, VoteSummary[]>()
  for (const vote of votes) {
    const key = JSON.stringify([vote.question, vote.options, vote.form.kind, vote.form.scale])
    groups.set(key, [...(groups.get(key) ?? []), vote])
  }
  return [...groups.values()].flatMap((asked) => {
    const first = asked[0]
    return first ? [{ first, last: asked.length > 1 ? (asked.at(-1) ?? null) : null }] : []
  })
}

/** What a line of a result counts: people who chose it, or a middle of what they gave. */
export interface Line {
  name: string
  kind: "people" | "meanPlace" | "mean" | "median"
  value: number
}

/** A result line by line; none when withheld. */
export function lines({ options, form, result }: VoteSummary): Line[] {
  if (result.withheld) return []
  const { numbers } = result
  const ranks = ranking(options, result)
  if (ranks) return ranks.map(({ option, mean }) => ({ name: option, kind: "meanPlace", value: mean }))
  const counted = result.texts
    ? result.texts.map(({ text, people }) => ({ name: text, people }))
    : placeNames({ options, form }).map((name, place) => ({ name, people: result.counts[place] ?? 0 }))
  return [
    ...counted.map(({ name, people }) => ({ name, kind: "people" as const, value: people })),
    ...(["mean", "median"] as const).flatMap((kind) => (numbers ? [{ name: kind, kind, value: numbers[kind] }] : [])),
  ]
}

/** The lines of both votes under one name: words and ranks differ from vote to vote. */
export function sideBySide({ first, last }: Asked): { line: Line; before: Line | null; after: Line | null }[] {
  const [before, after] = [lines(first), last ? lines(last) : []]
  const same = (one: Line) => (other: Line) => one.name === other.name && one.kind === other.kind
  const added = after.filter((line) => !before.some(same(line)))
  return [...before, ...added].map((line) => ({
    line,
    before: before.find(same(line)) ?? null,
    after: after.find(same(line)) ?? null,
  }))
}
