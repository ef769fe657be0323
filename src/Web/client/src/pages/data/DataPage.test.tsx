// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from "@testing-library/react"
import { expect, test } from "vitest"
import type { Erasure } from "../../app/privacy"
import { SignedIn } from "../frame/SignedIn"
import { serve, show, zanele } from "../page.testing"
import DataPage from "./DataPage"

const marisol = { ...zanele, person: "marisol", name: "Marisol Reyes", role: "staff" as const }

const erasure: Erasure = {
  person: "zanele",
  name: "Zanele Dube",
  blocked: null,
  goes: { profile: 1, messages: 12 },
  remains: { attendance: 3 },
  progress: null,
  elsewhere: null,
}

function showData(whose: string, answers: Record<string, unknown> = {}) {
  const asked = serve({ "/as/marisol/api/me": marisol, "/as/marisol/api/people/zanele/erasure": erasure, ...answers })
  show(
    <SignedIn person="marisol">
      <DataPage whose={whose} />
    </SignedIn>,
    `/as/marisol/data/${whose}`,
  )
  return asked
}

test("one’s own page has the portrait and the file, and no way to erase", async () => {
  showData("marisol")
  expect((await screen.findByRole("link", { name: "Download the file" })).getAttribute("href")).toBe(
    "/as/marisol/api/people/marisol/data.zip",
  )
  expect(screen.getByRole("button", { name: "Choose a picture" })).toBeTruthy()
  expect(screen.queryByRole("heading", { name: "Erase" })).toBeNull()
})

test("staff read what goes and what stays before they type the name", async () => {
  const asked = showData("zanele")
  fireEvent.click(await screen.findByRole("button", { name: "See what would go" }))
  expect(screen.getByText("12 chat messages")).toBeTruthy()
  expect(screen.getByText(/Attendance of 3 sessions/)).toBeTruthy()
  const erase = screen.getByRole("button", { name: "Erase Zanele Dube for good" })
  expect(erase.hasAttribute("disabled")).toBe(true)
  fireEvent.change(screen.getByRole("textbox"), { target: { value: "Zanele Dube" } })
  expect(erase.hasAttribute("disabled")).toBe(false)
  expect(asked.filter(({ method, path }) => method !== "GET" && path.endsWith("/erasure"))).toEqual([])
})

test("what is under way is told", async () => {
  const answers: Record<string, unknown> = {}
  const asked = showData("zanele", answers)
  fireEvent.click(await screen.findByRole("button", { name: "See what would go" }))
  fireEvent.change(screen.getByRole("textbox"), { target: { value: "Zanele Dube" } })
  fireEvent.click(screen.getByRole("button", { name: "Erase Zanele Dube for good" }))
  await waitFor(() =>
    expect(asked).toContainEqual({
      path: "/as/marisol/api/people/zanele/erasure",
      method: "POST",
      body: { name: "Zanele Dube" },
      header: "1",
    }),
  )
})

test("an erasure that goes on says how far it has come", async () => {
  showData("zanele", {
    "/as/marisol/api/people/zanele/erasure": {
      ...erasure,
      name: "A former participant",
      goes: {},
      remains: {},
      progress: { askedAt: "2027-01-14T14:00:00Z", done: 2, of: 7, endedAt: null },
    },
  })
  expect(await screen.findByText(/2 of 7 done/)).toBeTruthy()
  expect(screen.queryByRole("button", { name: /Choose/ })).toBeNull()
})

test("while a class of theirs is open there is a sentence and no button", async () => {
  showData("zanele", {
    "/as/marisol/api/people/zanele/erasure": {
      ...erasure,
      blocked: { detail: "“Class 5” is open, and they are on its list.", next: "Wait until it has ended." },
    },
  })
  fireEvent.click(await screen.findByRole("button", { name: "See what would go" }))
  expect(screen.getByText("“Class 5” is open, and they are on its list.")).toBeTruthy()
  expect(screen.queryByRole("button", { name: /for good/ })).toBeNull()
})

test("of somebody who is in another programme too, there is a sentence in the place of the file and of erasing", async () => {
  const elsewhere = { detail: "They are also in “Spring 2025”.", next: "Ask somebody who is staff in each of these." }
  showData("zanele", {
    "/as/marisol/api/people/zanele/erasure": { ...erasure, blocked: elsewhere, goes: {}, remains: {}, elsewhere },
  })
  expect((await screen.findByRole("note")).textContent).toContain("Ask somebody who is staff in each of these.")
  expect(screen.queryByRole("link", { name: "Download the file" })).toBeNull()
  expect(screen.queryByRole("button", { name: "See what would go" })).toBeNull()
})
