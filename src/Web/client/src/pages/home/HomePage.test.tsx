// @vitest-environment jsdom
import { screen } from "@testing-library/react"
import { expect, test } from "vitest"
import type { Home } from "../../app/api"
import { SignedIn } from "../frame/SignedIn"
import { home, nextClass, serve, show, zanele } from "../page.testing"
import { HomePage } from "./HomePage"

function showHome(parts: Partial<Home> = {}, me = zanele) {
  serve({ [`/as/${me.person}/api/me`]: me, [`/as/${me.person}/api/home`]: { ...home, ...parts } })
  show(
    <SignedIn person={me.person}>
      <HomePage />
    </SignedIn>,
  )
}

test("days before a class there is nothing to enter, but devices to try", async () => {
  showHome()
  expect(await screen.findByRole("heading", { name: "Leading beyond authority" })).toBeTruthy()
  expect(screen.getByText("Next class")).toBeTruthy()
  expect(screen.queryByRole("link", { name: "Enter the classroom" })).toBeNull()
  expect(screen.getByRole("link", { name: "Check my camera and sound" }).getAttribute("href")).toBe("/as/zanele/check")
})

test("from an hour before the doors one may come and wait", async () => {
  showHome({ now: "2027-01-14T12:50:00Z" })
  const enter = await screen.findByRole("link", { name: "Enter the classroom" })
  expect(enter.getAttribute("href")).toBe("/as/zanele/class/class-4")
  expect(screen.getByText("Starting soon")).toBeTruthy()
})

test("an open class says that it is on, and offers to enter", async () => {
  const open = { ...nextClass, phase: "open" as const }
  showHome({ now: "2027-01-14T14:10:00Z", next: open, year: [open] })
  expect(await screen.findByText("The class is on")).toBeTruthy()
  expect(screen.getByText("On now")).toBeTruthy()
})

test("the year shows what was, in words", async () => {
  const past = { ...nextClass, id: "class-3", number: 3, phase: "ended" as const, mine: "partly" as const }
  showHome({ year: [past, nextClass] })
  expect((await screen.findByText("Class 3")).closest("li")?.textContent).toContain("Partly there")
  expect(screen.getByText("Class 4").closest("li")?.textContent).toContain("Next")
})

test("staff find the attendance of what was and is", async () => {
  const past = { ...nextClass, id: "class-3", number: 3, phase: "ended" as const, mine: null }
  showHome({ year: [past, nextClass] }, { ...zanele, person: "marisol", role: "staff", title: "", city: "" })
  const link = await screen.findByRole("link", { name: "Class 3" })
  expect(link.getAttribute("href")).toBe("/as/marisol/attendance/class-3")
})

test("who was told that they will be called on reads what about", async () => {
  showHome({ askedAbout: ["What did the city hear?", ""] })
  const note = await screen.findByRole("note")
  expect(note.textContent).toContain("You will be asked to speak in this class")
  expect(note.textContent).toContain("“What did the city hear?”")
})

test("nothing ahead is said, not left empty", async () => {
  showHome({ next: null, year: [] })
  expect(await screen.findByRole("heading", { name: "No class ahead" })).toBeTruthy()
})

test("who is not signed in is told how to come back", async () => {
  serve({ "/as/zanele/api/me": { status: 401, code: "signedOut", detail: "Signed out.", next: "Open your link." } })
  show(
    <SignedIn person="zanele">
      <HomePage />
    </SignedIn>,
  )
  expect(await screen.findByRole("heading", { name: "You are signed out" })).toBeTruthy()
})
