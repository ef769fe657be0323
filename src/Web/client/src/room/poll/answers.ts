import type { PollAnswer, PollView } from "../../session"

/** A choice of one option. */
export function single(option: number): PollAnswer {
  return { options: [option] }
}

/** Chosen places; none where the answer is of another shape. */
export function places(answer: PollAnswer | null): number[] {
  return answer && "options" in answer ? answer.options : []
}

export function sameAnswer(one: PollAnswer | null | undefined, other: PollAnswer | null | undefined): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null)
}

/** An answer as a person would say it. */
export function inWords(answer: PollAnswer, poll: Pick<PollView, "options" | "form">): string {
  if ("text" in answer) return answer.text
  if ("number" in answer) return poll.form.unit ? `${answer.number} ${poll.form.unit}` : String(answer.number)
  const between = poll.form.kind === "ranking" ? " › " : ", "
  return answer.options.map((place) => poll.options[place] ?? "").join(between)
}

/** What people are counted at, in order: the options, or the steps of the scale. */
export function placeNames(poll: Pick<PollView, "options" | "form">): string[] {
  const { scale } = poll.form
  if (!scale) return poll.options
  return Array.from({ length: scale.to - scale.from + 1 }, (_, step) => {
    const label = step === 0 ? scale.fromLabel : scale.from + step === scale.to ? scale.toLabel : ""
    return label ? `${scale.from + step} · ${label}` : String(scale.from + step)
  })
}
