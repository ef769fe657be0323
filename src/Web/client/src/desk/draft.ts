import type { Order } from "../session"

/** A vote while a host writes it. */
export interface Draft {
  question: string
  options: string[]
  anonymous: boolean
  /** Minutes until it closes by itself; null: until closed by hand. */
  minutes: number | null
}

export const FEWEST = 2
export const MOST = 8
export const MINUTES = [null, 1, 2, 5] as const

export type DraftProblem = "noQuestion" | "tooFew" | "twice"

export const blank: Draft = { question: "", options: ["", ""], anonymous: false, minutes: null }

/** What still keeps the vote from being opened; empty options at the end are simply not sent. */
export function draftProblem(draft: Draft): DraftProblem | null {
  const options = written(draft)
  if (!draft.question.trim()) return "noQuestion"
  if (options.length < FEWEST) return "tooFew"
  return new Set(options.map((option) => option.toLocaleLowerCase())).size < options.length ? "twice" : null
}

export function openOrder(draft: Draft): Order {
  return {
    kind: "openPoll",
    question: draft.question.trim(),
    options: written(draft),
    anonymous: draft.anonymous,
    ...(draft.minutes === null ? {} : { seconds: draft.minutes * 60 }),
  }
}

/** Replaces one option; writing into the last one brings another empty line, up to the most there may be. */
export function withOption(draft: Draft, index: number, text: string): Draft {
  const options = draft.options.map((option, at) => (at === index ? text : option))
  if (text && index === options.length - 1 && options.length < MOST) options.push("")
  return { ...draft, options }
}

function written(draft: Draft): string[] {
  return draft.options.map((option) => option.trim()).filter(Boolean)
}
