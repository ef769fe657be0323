// @vitest-environment jsdom
import { fireEvent, screen } from "@testing-library/react"
import { expect, it } from "vitest"
import type { Plan, StoredExhibit } from "../../app/api"
import { SignedIn } from "../frame/SignedIn"
import { nextClass, serve, show, zanele } from "../page.testing"
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
  const pasture = { id: "one", title: "", question: "", minutes: 20, notes: "", polls: [], columns: [], steps: [step] }
  const exhibits: StoredExhibit[] = []
  const asked = serve({
    "/as/ada/api/me": ada,
    "/as/ada/api/plans/class-4": nothing,
    "/as/ada/api/plans": [
      { ...nextClass, session: "class-3", title: "Taught before", programme: "Last year", pastures: 1, minutes: 20 },
    ],
    "/as/ada/api/sessions/class-4/exhibits": exhibits,
    "/as/ada/api/breakout-sets": [],
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
