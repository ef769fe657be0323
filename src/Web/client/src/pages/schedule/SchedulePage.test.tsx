// @vitest-environment jsdom
import { fireEvent, screen, within } from "@testing-library/react"
import { expect, test } from "vitest"
import type { Schedule } from "../../app/schedule"
import { SignedIn } from "../frame/SignedIn"
import { type Served, serve, show, zanele } from "../page.testing"
import SchedulePage from "./SchedulePage"
import { line, year } from "./schedule.testing"

const marisol = { ...zanele, person: "marisol", role: "staff" as const, title: "", city: "" }

function showSchedule(schedule: Schedule, more: Record<string, Served> = {}) {
  const asked = serve({ "/as/marisol/api/me": marisol, "/as/marisol/api/schedule": schedule, ...more })
  show(
    <SignedIn person="marisol">
      <SchedulePage />
    </SignedIn>,
  )
  return asked
}

test("an empty year says how to begin", async () => {
  showSchedule(year([]))
  expect(await screen.findByRole("heading", { name: "Nothing is on the calendar yet" })).toBeTruthy()
  expect(screen.getByRole("button", { name: "Make a series" })).toBeTruthy()
})

test("what was moved, cancelled or clashes is said in words", async () => {
  showSchedule(
    year([
      line({ ruledAt: "2027-01-07T14:00:00Z", clashes: ["k"] }),
      line({ id: "k", kind: "kickOff", number: null, title: "New York", clashes: ["c4"] }),
      line({ id: "c5", number: 5, cancelled: true, startsAt: "2027-02-25T14:00:00Z" }),
    ]),
  )
  const rows = within((await screen.findByText("Class 4")).closest("li") as HTMLElement)
  expect(rows.getByText(/Moved from .*7/)).toBeTruthy()
  expect(rows.getByText("At the same time as Kick-off, in person")).toBeTruthy()
  expect(screen.getByRole("button", { name: "Bring back Class 5" })).toBeTruthy()
  expect(screen.queryByRole("button", { name: "Cancel Class 5" })).toBeNull()
  expect(screen.getByRole("img", { name: "3 sessions from November 2026 to October 2027" })).toBeTruthy()
})

test("cancelling is undone with one press", async () => {
  const after = year([line({ cancelled: true, revision: 1 })])
  const asked = showSchedule(year([line()]), {
    "/as/marisol/api/schedule/sessions/c4/cancel": after,
    "/as/marisol/api/schedule/sessions/c4/bring-back": year([line({ revision: 2 })]),
  })
  fireEvent.click(await screen.findByRole("button", { name: "Cancel Class 4" }))
  fireEvent.click(await screen.findByRole("button", { name: "Undo" }))
  expect(await screen.findByText("Class 4 takes place again.")).toBeTruthy()
  expect(asked.at(-1)?.body).toEqual({ revision: 1 })
})

test("what is over keeps its time, and its words can still change", async () => {
  showSchedule(year([line({ closed: true, endsAt: "2026-11-22T12:00:00Z" })]))
  expect(await screen.findByText("Over")).toBeTruthy()
  expect(screen.queryByRole("button", { name: "Cancel Class 4" })).toBeNull()
  fireEvent.click(screen.getByRole("button", { name: "Edit Class 4" }))
  expect((screen.getByLabelText("Date") as HTMLInputElement).disabled).toBe(true)
  expect((screen.getByLabelText("Title") as HTMLInputElement).disabled).toBe(false)
})

test("a series is saved only after its dates were looked at", async () => {
  const date = {
    number: 4,
    session: null,
    startsAt: "2027-01-14T14:00:00Z",
    endsAt: "2027-01-14T16:00:00Z",
    zone: "America/New_York",
    change: "new",
    clocks: "none",
    clashes: [],
  }
  const asked = showSchedule(year([]), {
    "/as/marisol/api/schedule/series/preview": { dates: [date] },
    "/as/marisol/api/schedule/series": year([line()]),
  })
  fireEvent.click(await screen.findByRole("button", { name: "Make a series" }))
  expect(screen.queryByRole("button", { name: /^Save/ })).toBeNull()
  fireEvent.change(screen.getByLabelText("First class"), { target: { value: "2027-01-14" } })
  fireEvent.submit(screen.getByRole("form", { name: "A new series" }))
  expect(await screen.findByText(/14 January|January 14/)).toBeTruthy()
  fireEvent.click(screen.getByRole("button", { name: "Save 10 classes" }))
  expect(await screen.findByText("The series is saved. People's calendars follow.")).toBeTruthy()
  expect(asked.at(-1)?.body).toMatchObject({
    rule: { first: "2027-01-14T09:00", everyWeeks: 6, zone: "America/New_York" },
  })
})
