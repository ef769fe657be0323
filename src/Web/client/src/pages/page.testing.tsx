import { render } from "@testing-library/react"
import type { ReactNode } from "react"
import { vi } from "vitest"
import type { Home, Me, SessionCard } from "../app/api"
import { forgetAhead } from "../app/http"
import "../strings"

/** What a test's server answers: a body, or a status with a problem. */
export type Served = unknown | { status: number; code: string; detail: string; next: string }

/** Asked of the test's server since `serve`. */
export interface Asked {
  path: string
  method: string
  body: unknown
  header: string | null
}

/** Answers `fetch` by path, or by method and path where both are asked ("POST /…"); whatever is not named is 404. Returns what was asked. */
export function serve(answers: Record<string, Served>): Asked[] {
  forgetAhead()
  const asked: Asked[] = []
  vi.stubGlobal("fetch", async (path: string, request: RequestInit = {}) => {
    asked.push({
      path,
      method: request.method ?? "GET",
      body: typeof request.body === "string" ? JSON.parse(request.body) : undefined,
      header: new Headers(request.headers).get("X-Classroom"),
    })
    const served = answers[`${request.method ?? "GET"} ${path}`] ??
      answers[path] ?? { status: 404, code: "notFound", detail: "Nothing here.", next: "Go home." }
    const status = isProblem(served) ? served.status : served === "no content" ? 204 : 200
    return new Response(status === 204 ? null : JSON.stringify(served), { status })
  })
  return asked
}

function isProblem(served: Served): served is { status: number } {
  return typeof served === "object" && served !== null && "status" in served && "code" in served
}

/** Shows a page as the browser at `path` would. */
export function show(page: ReactNode, path = "/"): void {
  history.replaceState(null, "", path)
  render(page)
}

export const programme = {
  name: "City Leadership 2026–27",
  zone: "America/New_York",
  place: "Boston",
  phone: "+1 617 555 0100",
  message: "mailto:help@example.org",
}

export const zanele: Me = {
  person: "zanele",
  name: "Zanele Dube",
  title: "Mayor",
  city: "Durban",
  role: "mayor",
  mayOffer: false,
  programme,
}

/** A class that begins at 14:00 in UTC on 14 January 2027. */
export const nextClass: SessionCard = {
  id: "class-4",
  number: 4,
  title: "Leading beyond authority",
  subtitle: "The harbour case",
  kind: "class",
  startsAt: "2027-01-14T14:00:00Z",
  endsAt: "2027-01-14T16:00:00Z",
  doorsAt: "2027-01-14T13:45:00Z",
  zone: "America/New_York",
  phase: "scheduled",
  mine: "expected",
  mineMeasured: null,
  recorded: false,
}

export const home: Home = {
  now: "2027-01-10T09:00:00Z",
  next: nextClass,
  askedAbout: [],
  year: [nextClass],
  meetings: [],
  recorded: [],
}
