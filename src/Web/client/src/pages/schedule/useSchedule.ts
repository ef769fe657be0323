import { useCallback, useState } from "react"
import type { Problem } from "../../app/problem"
import { type Schedule, scheduleApi } from "../../app/schedule"
import { problemFrom, useLoad } from "../../app/useLoad"
import { useMe } from "../frame/SignedIn"

/** What was just done, and how it is undone. */
export interface Done {
  words: string
  undo?: () => Promise<Schedule>
  /** Said once the undoing is done. */
  undone?: string
}

/** The year, and changing it. Each change answers with the whole year as it then is. */
export function useSchedule() {
  const me = useMe()
  const loaded = useLoad(useCallback((signal) => scheduleApi.year(me.person, signal), [me.person]))
  const [changed, setChanged] = useState<Schedule | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [done, setDone] = useState<Done | null>(null)
  const [busy, setBusy] = useState(false)

  /** True when it was done; what was wrong otherwise stands in `problem`. */
  async function run(change: () => Promise<Schedule>, words: (year: Schedule) => Done): Promise<boolean> {
    setBusy(true)
    setProblem(null)
    setDone(null)
    try {
      const year = await change()
      setChanged(year)
      setDone(words(year))
      return true
    } catch (failure) {
      setProblem(problemFrom(failure))
      return false
    } finally {
      setBusy(false)
    }
  }

  function again() {
    setProblem(null)
    setChanged(null)
    loaded.again()
  }

  return { year: changed ?? loaded.data, problem: problem ?? loaded.problem, done, busy, run, again }
}

export type ScheduleDesk = ReturnType<typeof useSchedule>
