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

export interface Rank {
  option: string
  place: number
  /** The mean place people gave it, from 1; what the order goes by. */
  mean: number
  /** People who put it first. */
  first: number
}

/** A ranking by mean place (the same order as Borda's points), the best first; null without votes. */
export function ranking(options: readonly string[], result: Pick<PollResult, "ranks" | "people">): Rank[] | null {
  const { ranks, people } = result
  if (!ranks || people === 0) return null
  return options
    .map((option, place) => {
      const given = ranks[place] ?? []
      const mean = given.reduce((sum, count, rank) => sum + count * (rank + 1), 0) / people
      return { option, place, mean, first: given[0] ?? 0 }
    })
    .sort((a, b) => a.mean - b.mean || a.place - b.place)
}
