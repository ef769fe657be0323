import { useCallback, useState } from "react"
import { api, type KeptSet, type NamedRoom } from "../../app/api"
import type { Problem } from "../../app/problem"
import { problemFrom, useLoad } from "../../app/useLoad"
import { useLink } from "../../room/link"

export interface KeptSetsState {
  sets: readonly KeptSet[]
  /** What was just done; null: nothing yet. */
  done: { kept: string } | "removed" | null
  problem: Problem | null
  keep(name: string, rooms: NamedRoom[]): Promise<void>
  remove(set: string): Promise<void>
}

/** The sets of rooms that the programme keeps by name. */
export function useKeptSets(): KeptSetsState {
  const { person } = useLink()
  const loaded = useLoad(useCallback((signal: AbortSignal) => api.breakoutSets(person, signal), [person]))
  const [outcome, setOutcome] = useState<Pick<KeptSetsState, "done" | "problem">>({ done: null, problem: null })
  const change = async (sent: Promise<unknown>, done: KeptSetsState["done"]) => {
    try {
      await sent
      setOutcome({ done, problem: null })
      loaded.again()
    } catch (failure) {
      setOutcome({ done: null, problem: problemFrom(failure) })
    }
  }
  return {
    sets: loaded.data ?? [],
    done: outcome.done,
    problem: outcome.problem ?? loaded.problem,
    keep: (name, rooms) => change(api.keepBreakoutSet(person, name, rooms), { kept: name }),
    remove: (set) => change(api.removeBreakoutSet(person, set), "removed"),
  }
}
