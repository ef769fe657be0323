import type { Mail, MailState } from "../../app/mail"

/** What staff ask of the mail: all, what needs them, what is under way, what is done. */
export const filters = {
  all: [],
  trouble: ["failed", "unsure"],
  waiting: ["waiting", "claimed", "handingOver"],
  sent: ["sent"],
  dropped: ["dropped"],
} as const satisfies Record<string, readonly MailState[]>

export type Filter = keyof typeof filters

export const filterNames = Object.keys(filters) as Filter[]

/** How many mails a filter finds. */
export function countOf({ counts }: Mail, filter: Filter): number {
  const states = filter === "all" ? (Object.keys(counts) as MailState[]) : filters[filter]
  return states.reduce((sum, state) => sum + (counts[state] ?? 0), 0)
}
