import { useCallback, useEffect, useState } from "react"
import { strings } from "../strings"
import { Problem } from "./problem"

/**
 * What came of loading. Once loaded, a later failure keeps the last data beside its problem, so that a page that
 * refreshes itself does not vanish with the network.
 */
export interface Loaded<T> {
  data: T | null
  problem: Problem | null
  /** When `data` came, on this browser's clock in milliseconds. */
  at: number
  again(): void
}

/** Loads when shown and whenever `load` changes (give it `useCallback`); then every `every` milliseconds, if given. */
export function useLoad<T>(load: (signal: AbortSignal) => Promise<T>, every?: number): Loaded<T> {
  const [loaded, setLoaded] = useState<Omit<Loaded<T>, "again">>({ data: null, problem: null, at: 0 })
  const [round, setRound] = useState(0)
  const again = useCallback(() => setRound((known) => known + 1), [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round loads again
  useEffect(() => {
    const leaving = new AbortController()
    let timer: ReturnType<typeof setTimeout> | undefined
    async function run() {
      try {
        const data = await load(leaving.signal)
        setLoaded({ data, problem: null, at: Date.now() })
      } catch (failure) {
        if (leaving.signal.aborted) return
        setLoaded((known) => ({ ...known, problem: problemFrom(failure) }))
      }
      if (every && !leaving.signal.aborted) timer = setTimeout(run, every)
    }
    void run()
    return () => {
      leaving.abort()
      clearTimeout(timer)
    }
  }, [load, every, round])

  return { ...loaded, again }
}

/** What a failure means to a person: a problem as it is, anything else as unexpected. */
export function problemFrom(failure: unknown): Problem {
  if (failure instanceof Problem) return failure
  return new Problem("unexpected", 0, strings.t("errors.unexpected"), strings.t("errors.unexpectedNext"))
}
