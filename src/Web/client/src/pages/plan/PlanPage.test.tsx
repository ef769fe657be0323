// @vitest-environment jsdom
import { fireEvent, screen } from "@testing-library/react"
import { expect, it, vi } from "vitest"
import type { StoredExhibit } from "../../app/api"
import type { Plan } from "../../app/plans"
import { SignedIn } from "../frame/SignedIn"
import { nextClass, serve, show, zanele } from "../page.testing"
import * as draft from "./draft"
import PlanPage from "./PlanPage"

const ada = { ...zanele, person: "ada", name: "Ada Lindgren", role: "faculty" as const }
const nothing: Plan = {
  session: nextClass,
  version: 0,
  savedAt: null,
  savedBy: null,
  plan: { pastures: [], checkpoints: [] },
}

it("a plan that is copied shows the exhibits that came along", async () => {
  const map: StoredExhibit = { id: "copy", title: "The map", pages: 2, bytes: 9, uploadedAt: "2027-01-10T09:00:00Z" }
  const step = { kind: "exhibit" as const, title: "Where?", exhibit: "copy", page: null, rooms: null }
  const pasture = {
    id: "one",
    title: "",
    question: "",
    minutes: 20,
    notes: "",
    polls: [],
    columns: [],
    steps: [step],
    callers: [],
  }
  const exhibits: StoredExhibit[] = []
  const asked = serve({
    "/as/ada/api/me": ada,
    "/as/ada/api/plans/class-4": nothing,
    "/as/ada/api/plans": [
      { ...nextClass, session: "class-3", title: "Taught before", programme: "Last year", pastures: 1, minutes: 20 },
    ],
    "/as/ada/api/sessions/class-4/exhibits": exhibits,
    "/as/ada/api/breakout-sets": [],
    "/as/ada/api/plans/class-4/people": [],
    "/as/ada/api/plans/class-4/copy": { ...nothing, version: 1, plan: { pastures: [pasture], checkpoints: [] } },
  })
  show(
    <SignedIn person="ada">
      <PlanPage session="class-4" />
    </SignedIn>,
  )

  const copy = await screen.findByRole("button", { name: "Copy" })
  exhibits.push(map)
  fireEvent.click(copy)

  expect(await screen.findByRole("option", { name: "The map · 2 pages", selected: true })).toBeTruthy()
  expect(asked.find(({ method }) => method === "POST")?.body).toEqual({ from: "class-3", version: 0 })
})

it("someone to call on is found by name, told of it or not, and taken out again", async () => {
  vi.stubGlobal("CSS", { escape: (text: string) => text }) // jsdom has none.
  const pasture = { ...draft.addPasture(nothing.plan, "one").pastures[0], question: "Whose harbour is it?" }
  const written = { ...nothing, version: 1, plan: { pastures: [pasture], checkpoints: [] } }
  const asked = serve({
    "/as/ada/api/me": ada,
    "/as/ada/api/plans/class-4": written,
    "/as/ada/api/sessions/class-4/exhibits": [],
    "/as/ada/api/breakout-sets": [],
    "/as/ada/api/plans/class-4/people": [
      { id: "zanele", name: "Zanele Dube", city: "Durban", title: "Mayor", role: "mayor" },
      { id: "luca", name: "Luca Bellini", city: "Bergamo", title: "Mayor", role: "mayor" },
    ],
  })
  show(
    <SignedIn person="ada">
      <PlanPage session="class-4" />
    </SignedIn>,
  )

  const find = await screen.findByRole("combobox", { name: "Someone to call on" })
  find.focus()
  fireEvent.change(find, { target: { value: "berg" } })
  expect(await screen.findByRole("option", { name: "Mayor Luca Bellini · Bergamo" })).toBeTruthy()
  fireEvent.keyDown(find, { key: "ArrowDown" })
  fireEvent.keyDown(find, { key: "Enter" })
  fireEvent.click(await screen.findByRole("checkbox", { name: "Tell them before class: Mayor Luca Bellini · Bergamo" }))

  expect(screen.getByText(/on their own page and in their reminder/)).toBeTruthy()
  const saved = await vi.waitFor(() => asked.findLast(({ method }) => method === "PUT") ?? expect.fail("not saved yet"))
  expect(saved.body).toMatchObject({ plan: { pastures: [{ callers: [{ person: "luca", told: true }] }] } })

  fireEvent.click(screen.getByRole("button", { name: "Do not plan to call on Mayor Luca Bellini · Bergamo" }))
  expect(screen.queryByRole("checkbox", { name: /Luca Bellini/ })).toBeNull()
})
