import type { Checkpoint, PlannedPasture } from "../session"
import { as } from "./api"
import type * as Host from "./generated/api"
import { get, post, put } from "./http"

/** What is written in a teaching plan, with all its members, as in class. */
export interface PlanBody extends Host.PlanBody {
  pastures: PlannedPasture[]
  checkpoints: Checkpoint[]
}

export interface Plan extends Host.PlanAnswer {
  plan: PlanBody
}
/** A plan that exists, to copy from. */
export type { PlanListing } from "./generated/api"
/** Someone who is expected in the class and might be called on. */
export type PossibleCaller = Host.CallerAnswer

export const planApi = {
  all: (person: string, signal?: AbortSignal) => get<Host.PlanListing[]>(as(person, "plans"), signal),
  one: (person: string, session: string, signal?: AbortSignal) =>
    get<Plan>(as(person, `plans/${encodeURIComponent(session)}`), signal),
  save: (person: string, session: string, version: number, plan: PlanBody) =>
    put<Plan>(as(person, `plans/${encodeURIComponent(session)}`), { version, plan }),
  copy: (person: string, session: string, version: number, from: string) =>
    post<Plan>(as(person, `plans/${encodeURIComponent(session)}/copy`), { from, version }),
  people: (person: string, session: string, signal?: AbortSignal) =>
    get<PossibleCaller[]>(as(person, `plans/${encodeURIComponent(session)}/people`), signal),
}
