import type { Order, PlannedPoll, PollKind, PollView } from "../session"

/** A vote while a host writes it. What its kind does not need is kept, so that changing one's mind loses nothing. */
export interface Draft {
  kind: PollKind
  question: string
  options: string[]
  /** Multiple: the most that may be chosen; null: all of them. */
  most: number | null
  scale: { from: number; to: number; fromLabel: string; toLabel: string }
  unit: string
  /** Quiz: the right option. */
  right: number
  anonymous: boolean
  /** Anonymous: keep the ballots sealed for a second vote after the discussion. */
  again: boolean
  /** Minutes until it closes by itself; null: until closed by hand. */
  minutes: number | null
}

export const FEWEST = 2
export const MOST = 8
export const MINUTES = [null, 1, 2, 5] as const
export const KINDS: readonly PollKind[] = ["single", "multiple", "scale", "ranking", "number", "text", "quiz"]

export type DraftProblem = "noQuestion" | "tooFew" | "twice" | "noRight"

export const blank: Draft = {
  kind: "single",
  question: "",
  options: ["", ""],
  most: null,
  scale: { from: 1, to: 5, fromLabel: "", toLabel: "" },
  unit: "",
  right: 0,
  anonymous: false,
  again: false,
  minutes: null,
}

/** Kinds that let people choose among options. */
export function offers(kind: PollKind): boolean {
  return kind === "single" || kind === "multiple" || kind === "ranking" || kind === "quiz"
}

/** What still keeps the vote from being opened; empty options are simply not sent. */
export function draftProblem(draft: Draft): DraftProblem | null {
  if (!draft.question.trim()) return "noQuestion"
  if (!offers(draft.kind)) return null
  const options = written(draft)
  if (options.length < FEWEST) return "tooFew"
  if (new Set(options.map((option) => option.toLocaleLowerCase())).size < options.length) return "twice"
  return draft.kind === "quiz" && !draft.options[draft.right]?.trim() ? "noRight" : null
}

export function openOrder(draft: Draft): Order {
  const form = formOf(draft)
  return {
    kind: "openPoll",
    question: draft.question.trim(),
    options: offers(draft.kind) ? written(draft) : [],
    anonymous: draft.anonymous,
    ...(draft.minutes === null ? {} : { seconds: draft.minutes * 60 }),
    ...(form ? { form } : {}),
    ...(draft.anonymous && draft.again ? { again: true } : {}),
  }
}

/** The same question once more, as a new vote. */
export function draftOf(poll: PollView, right: number | null): Draft {
  const { form } = poll
  return {
    ...blank,
    kind: form.kind,
    question: poll.question,
    options: poll.options.length > 0 ? poll.options : blank.options,
    most: form.most,
    scale: form.scale ?? blank.scale,
    unit: form.unit ?? "",
    right: right ?? 0,
    anonymous: poll.anonymous,
    again: poll.again,
  }
}

/** A prepared vote, to be edited or opened. */
export function draftOfPlanned(poll: PlannedPoll): Draft {
  const { form } = poll
  return {
    ...blank,
    kind: form?.kind ?? blank.kind,
    question: poll.question,
    options: poll.options.length > 0 ? poll.options : blank.options,
    most: form?.most ?? null,
    scale: form?.scale ?? blank.scale,
    unit: form?.unit ?? "",
    right: form?.right ?? 0,
    anonymous: poll.anonymous,
    again: poll.again,
    minutes: poll.seconds === null ? null : poll.seconds / 60,
  }
}

/** As a plan stores it: unlike `openOrder`, with the lines that are still empty. */
export function plannedOf(draft: Draft): PlannedPoll {
  const { kind } = draft
  const form = {
    kind,
    least: kind === "multiple" ? 1 : null,
    most: kind === "multiple" ? draft.most : null,
    scale: kind === "scale" ? draft.scale : null,
    unit: kind === "number" ? draft.unit : null,
    right: kind === "quiz" ? draft.right : null,
  }
  return {
    question: draft.question,
    options: offers(kind) ? draft.options : [],
    anonymous: draft.anonymous,
    seconds: draft.minutes === null ? null : draft.minutes * 60,
    form: kind === "single" ? null : form,
    again: draft.anonymous && draft.again,
  }
}

/** Replaces one option; writing into the last one brings another empty line, up to the most there may be. */
export function withOption(draft: Draft, index: number, text: string): Draft {
  const options = draft.options.map((option, at) => (at === index ? text : option))
  if (text && index === options.length - 1 && options.length < MOST) options.push("")
  return { ...draft, options }
}

function formOf(draft: Draft): Extract<Order, { kind: "openPoll" }>["form"] {
  const { kind } = draft
  switch (kind) {
    case "single":
      return undefined
    case "multiple":
      return { kind, least: 1, most: Math.min(draft.most ?? MOST, written(draft).length) }
    case "scale":
      return { kind, scale: draft.scale }
    case "number":
      return draft.unit.trim() ? { kind, unit: draft.unit.trim() } : { kind }
    case "quiz":
      // Lines left empty above the right one are not sent.
      return { kind, right: written({ options: draft.options.slice(0, draft.right) }).length }
    default:
      return { kind }
  }
}

function written(draft: Pick<Draft, "options">): string[] {
  return draft.options.map((option) => option.trim()).filter(Boolean)
}
