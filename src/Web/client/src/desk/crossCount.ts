import { places } from "../room/poll/answers"
import type { PersonId, PersonView, PollAnswer, PollView } from "../session"

export type CrossBy = "role" | "city"

/** People of one role or city, by where they stand. */
export interface CrossRow {
  name: string
  counts: number[]
  people: number
}

/** Counts a named vote's people by role or city: at its options or steps; a ranking by what they put first. */
export function crossCount(
  poll: Pick<PollView, "form">,
  columns: number,
  choices: Record<PersonId, PollAnswer>,
  people: Record<PersonId, PersonView>,
  by: CrossBy,
): CrossRow[] {
  const rows = new Map<string, CrossRow>()
  for (const [id, answer] of Object.entries(choices)) {
    const person = people[id]
    if (!person) continue
    const name = person[by]
    const row = rows.get(name) ?? { name, counts: Array.from({ length: columns }, () => 0), people: 0 }
    row.people++
    for (const place of standing(poll, answer)) row.counts[place] = (row.counts[place] ?? 0) + 1
    rows.set(name, row)
  }
  return [...rows.values()].sort((a, b) => a.name.localeCompare(b.name))
}

function standing(poll: Pick<PollView, "form">, answer: PollAnswer): number[] {
  if ("number" in answer) return [answer.number - (poll.form.scale?.from ?? 0)]
  return poll.form.kind === "ranking" ? places(answer).slice(0, 1) : places(answer)
}
