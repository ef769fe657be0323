import type { Checkpoint, PersonId, PlannedPasture, Role } from "../session"
import { as, type SessionCard } from "./api"
import { get, post, put } from "./http"

/** What is written in a teaching plan. */
export interface PlanBody {
  pastures: PlannedPasture[]
  checkpoints: Checkpoint[]
}

export interface Plan {
  session: SessionCard
  /** Counts the saves; 0: nobody has written one yet. */
  version: number
  savedAt: string | null
  savedBy: string | null
  plan: PlanBody
}

/** A plan that exists, to copy from. */
export interface PlanListing {
  session: string
  programme: string
  number: number | null
  title: string
  subtitle: string | null
  startsAt: string
  zone: string
  pastures: number
  minutes: number
}

/** Someone who is expected in the class and might be called on. */
export interface PossibleCaller {
  id: PersonId
  name: string
  city: string | null
  title: string
  role: Role
}

export const planApi = {
  all: (person: string, signal?: AbortSignal) => get<PlanListing[]>(as(person, "plans"), signal),
  one: (person: string, session: string, signal?: AbortSignal) =>
    get<Plan>(as(person, `plans/${encodeURIComponent(session)}`), signal),
  save: (person: string, session: string, version: number, plan: PlanBody) =>
    put<Plan>(as(person, `plans/${encodeURIComponent(session)}`), { version, plan }),
  copy: (person: string, session: string, version: number, from: string) =>
    post<Plan>(as(person, `plans/${encodeURIComponent(session)}/copy`), { from, version }),
  people: (person: string, session: string, signal?: AbortSignal) =>
    get<PossibleCaller[]>(as(person, `plans/${encodeURIComponent(session)}/people`), signal),
}
