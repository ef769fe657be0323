// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from "@testing-library/react"
import { expect, test, vi } from "vitest"
import type { PersonAtSession } from "../../../app/attendance"
import { SignedIn } from "../../frame/SignedIn"
import { serve, show, zanele } from "../../page.testing"
import YearPage from "./YearPage"
import { year } from "./year.testing"

const marisol = { ...zanele, person: "marisol", name: "Marisol Reyes", role: "staff" as const, title: "", city: "" }

const atOne: PersonAtSession = {
  session: "one",
  person: "zanele",
  name: "Zanele Dube",
  city: "Durban",
  held: true,
  status: "absent",
  measured: { status: "absent", from: "2026-01-14T14:00:00Z", to: "2026-01-14T16:00:00Z", seconds: 1260, stays: [] },
  version: 0,
  history: [],
}

const cellApi = "/as/marisol/api/sessions/one/attendance/zanele"

function showYear() {
  // Popovers look up names with it; jsdom has none.
  vi.stubGlobal("CSS", { escape: String })
  const asked = serve({
    "/as/marisol/api/me": marisol,
    "/as/marisol/api/attendance": year,
    "/as/marisol/api/attendance/rule": { presentFrom: 85, partlyFrom: 25, measuredAgain: 0 },
    "PUT /as/marisol/api/attendance/rule": { presentFrom: 90, partlyFrom: 25, measuredAgain: 3 },
    [cellApi]: atOne,
    [`${cellApi}/corrections`]: { ...atOne, status: "excused", version: 1 },
  })
  show(
    <SignedIn person="marisol">
      <YearPage />
    </SignedIn>,
  )
  return asked
}

const cell = (name: string) => screen.findByRole("button", { name })

test("each cell says whose, which class and what counts; the foot counts the people shown", async () => {
  showYear()
  expect(await cell("Zanele Dube, Class 1: Absent")).toBeTruthy()
  expect(await cell("Zanele Dube, Class 3: Expected")).toBeTruthy()
  expect(await cell("Aoife Dube, Class 2: Not measured")).toBeTruthy()
  const foot = screen.getByRole("row", { name: /^Present of those who count/ })
  expect(within(foot).getByText("50%")).toBeTruthy()
  fireEvent.change(screen.getByLabelText("City"), { target: { value: "enugu" } })
  expect(screen.queryByText("Zanele Dube")).toBeNull()
  expect(within(foot).getByText("100%")).toBeTruthy()
})

test("the grid is one stop for the keyboard, and arrow keys move in it", async () => {
  showYear()
  const first = await cell("Zanele Dube, Class 1: Absent")
  await waitFor(() => expect(first.tabIndex).toBe(0))
  first.focus()
  fireEvent.keyDown(first, { key: "ArrowRight" })
  const second = await cell("Zanele Dube, Class 2: Absent")
  expect(document.activeElement).toBe(second)
  expect([first.tabIndex, second.tabIndex]).toEqual([-1, 0])
  fireEvent.keyDown(second, { key: "PageDown" })
  expect(document.activeElement).toBe(await cell("Amara Okafor, Class 2: Partly there"))
})

test("a correction needs a status and a reason, and names what its author had seen", async () => {
  const asked = showYear()
  fireEvent.click(await cell("Zanele Dube, Class 1: Absent"))
  expect(await screen.findByText(/Measured: Absent, 21 of 120 minutes/)).toBeTruthy()
  const save = screen.getByRole("button", { name: "Save" })
  expect(save).toHaveProperty("disabled", true)
  fireEvent.click(screen.getByRole("radio", { name: "Excused" }))
  fireEvent.change(screen.getByLabelText("Reason"), { target: { value: " Flood in the city " } })
  fireEvent.click(save)
  expect(await screen.findByText("Saved: Zanele Dube, Class 1.")).toBeTruthy()
  expect(asked.find(({ method }) => method === "POST")).toMatchObject({
    path: `${cellApi}/corrections`,
    body: { status: "excused", reason: "Flood in the city", version: 0 },
  })
  expect(asked.filter(({ path }) => path.endsWith("/api/attendance"))).toHaveLength(2)
})

test("who counts as present is said, and changed for the classes that are over as well", async () => {
  const asked = showYear()
  expect(await screen.findByText(/at least 85 % of its minutes, partly there from 25 %/)).toBeTruthy()
  fireEvent.click(screen.getByRole("button", { name: "Change" }))
  const present = screen.getByRole("textbox", { name: "Present from (%)" })
  fireEvent.change(present, { target: { value: "90" } })
  fireEvent.blur(present)
  fireEvent.click(screen.getByRole("checkbox", { name: "Also for the classes that are over" }))
  fireEvent.click(screen.getByRole("button", { name: "Set this rule" }))
  expect(await screen.findByText("The rule is set, and 3 classes were measured again.")).toBeTruthy()
  expect(asked.find(({ method }) => method === "PUT")?.body).toEqual({
    presentFrom: 90,
    partlyFrom: 25,
    measureAgain: true,
  })
})
