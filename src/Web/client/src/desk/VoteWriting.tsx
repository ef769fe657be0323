import { createContext, type ReactNode, useContext, useState } from "react"
import type { Draft } from "./draft"

/** Null: no vote is being written. */
type VoteWriting = readonly [Draft | null, (draft: Draft | null) => void]

const VoteWritingContext = createContext<VoteWriting>([null, () => {}])

/** Keeps the vote that a host writes while its panel is closed, or a turned tablet lays the room out anew. */
export function VoteWritingProvider({ children }: { children: ReactNode }) {
  return <VoteWritingContext value={useState<Draft | null>(null)}>{children}</VoteWritingContext>
}

export function useVoteWriting(): VoteWriting {
  return useContext(VoteWritingContext)
}
