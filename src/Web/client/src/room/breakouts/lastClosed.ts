import type { BreakoutSetView, ClassView } from "../../session"

/** The rooms the class came back from last, while no others are open; null: none. */
export function lastClosed({ breakouts }: Pick<ClassView, "breakouts">): BreakoutSetView | null {
  const last = breakouts.at(-1)
  return last && last.closedAt !== null ? last : null
}
