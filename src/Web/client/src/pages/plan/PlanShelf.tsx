import { createContext, type ReactNode, useCallback, useContext, useState } from "react"
import { api, type KeptSet, type StoredExhibit } from "../../app/api"
import { addExhibit, exhibitsOf } from "../../app/exhibits"
import { type PossibleCaller, planApi } from "../../app/plans"
import type { Problem } from "../../app/problem"
import { problemFrom, useLoad } from "../../app/useLoad"
import { titleOf } from "../../desk/exhibits/titleOf"
import { useMe } from "../frame/SignedIn"

/** What a plan's steps and people are chosen from. */
interface PlanShelf {
  /** Null: not known yet. */
  exhibits: readonly StoredExhibit[] | null
  sets: readonly KeptSet[]
  /** Who might be called on. Null: not known yet. */
  people: readonly PossibleCaller[] | null
  /** The file on its way; `sent` from 0 to 1. */
  sending: { title: string; sent: number } | null
  /** What went wrong last. */
  problem: Problem | null
  /** Adds a PDF to the class's exhibits. Null: it was not taken. */
  add(file: File): Promise<StoredExhibit | null>
  /** The class has other exhibits now. */
  again(): void
}

const PlanShelfContext = createContext<PlanShelf>({
  exhibits: null,
  sets: [],
  people: null,
  sending: null,
  problem: null,
  add: async () => null,
  again: () => {},
})

export const usePlanShelf = () => useContext(PlanShelfContext)

/** The exhibits and people of a class and the programme's kept rooms, while its plan is written. */
export function PlanShelfProvider({ session, children }: { session: string; children: ReactNode }) {
  const { person } = useMe()
  const exhibits = useLoad(useCallback((signal) => exhibitsOf(person, session, signal), [person, session]))
  const sets = useLoad(useCallback((signal) => api.breakoutSets(person, signal), [person]))
  const people = useLoad(useCallback((signal) => planApi.people(person, session, signal), [person, session]))
  const [sending, send] = useState<PlanShelf["sending"]>(null)
  const [problem, complain] = useState<Problem | null>(null)

  const add = async (file: File) => {
    const title = titleOf(file.name)
    complain(null)
    send({ title, sent: 0 })
    try {
      const added = await addExhibit(person, session, file, title, (sent) => send({ title, sent }))
      exhibits.again()
      return added
    } catch (failure) {
      complain(problemFrom(failure))
      return null
    } finally {
      send(null)
    }
  }
  const shelf = {
    exhibits: exhibits.data,
    sets: sets.data ?? [],
    people: people.data,
    sending,
    problem: problem ?? exhibits.problem ?? sets.problem ?? people.problem,
    add,
    again: exhibits.again,
  }
  return <PlanShelfContext value={shelf}>{children}</PlanShelfContext>
}
