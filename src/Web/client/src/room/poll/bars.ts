import type { PollResult } from "../../session"

export interface Bar {
  option: string
  count: number
  /** Of the people who answered, 0 to 1. */
  share: number
  /** As many as any other option, and someone at all. */
  leading: boolean
}

/** A result in the options' own order: counts are of people. */
export function bars(options: readonly string[], result: Pick<PollResult, "counts" | "people">): Bar[] {
  const most = Math.max(0, ...result.counts)
  return options.map((option, index) => {
    const count = result.counts[index] ?? 0
    return { option, count, share: result.people > 0 ? count / result.people : 0, leading: count > 0 && count === most }
  })
}
