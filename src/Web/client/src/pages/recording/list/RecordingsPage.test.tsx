// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from "@testing-library/react"
import { expect, test } from "vitest"
import type { Keeping, RecordingLine } from "../../../app/recordings"
import { SignedIn } from "../../frame/SignedIn"
import { nextClass, serve, show, zanele } from "../../page.testing"
import RecordingsPage from "./RecordingsPage"

const line: RecordingLine = {
  session: { ...nextClass, id: "s1", title: "Listening to the city", phase: "ended" },
  state: "complete",
  seconds: 7260,
  bytes: 512_300_000,
  viewers: 3,
  faults: [],
  breaks: [],
  deletesAt: null,
  keep: false,
  download: false,
}

const forEver: Keeping = { days: null, from: "class", setAt: null, setBy: null }

function showList(answers: Record<string, unknown>) {
  const asked = serve({
    "/as/marisol/api/me": { ...zanele, person: "marisol", role: "staff" },
    "/as/marisol/api/recordings/keeping": forEver,
    ...answers,
  })
  show(
    <SignedIn person="marisol">
      <RecordingsPage />
    </SignedIn>,
    "/as/marisol/recordings",
  )
  return asked
}

test("each says how far it is, how long, how large, and who watched", async () => {
  showList({ "/as/marisol/api/recordings": [line] })
  expect(await screen.findByText(/Ready · 2:01:00 · 512.3 MB · Watched by 3 people/)).toBeTruthy()
  expect(screen.getByRole("link", { name: "Watch" }).getAttribute("href")).toBe("/as/marisol/recording/s1")
})

test("what went wrong says whose it is and what to do", async () => {
  const fault = {
    at: "2027-01-14T15:00:00Z",
    whose: "disk" as const,
    code: "diskFull",
    sentence: "The disk is full. Make room.",
  }
  showList({ "/as/marisol/api/recordings": [{ ...line, state: "assembling", faults: [fault] }] })
  expect(await screen.findByText("Disk: The disk is full. Make room.")).toBeTruthy()
  expect(screen.queryByRole("button", { name: /Delete/ })).toBeNull()
})

test("deleting is asked twice, and can be let be", async () => {
  const asked = showList({
    "/as/marisol/api/recordings": [line],
    "DELETE /as/marisol/api/sessions/s1/recording": "no content",
  })
  fireEvent.click(await screen.findByRole("button", { name: "Delete the recording of Listening to the city" }))
  fireEvent.click(screen.getByRole("button", { name: "Keep" }))
  expect(asked.some(({ method }) => method === "DELETE")).toBe(false)
  fireEvent.click(screen.getByRole("button", { name: "Delete the recording of Listening to the city" }))
  fireEvent.click(screen.getByRole("button", { name: "Delete for good" }))
  expect(await screen.findByText("The recording of Listening to the city is deleted.")).toBeTruthy()
  expect(asked.some(({ method }) => method === "DELETE")).toBe(true)
})

test("none yet says how one comes about", async () => {
  showList({ "/as/marisol/api/recordings": [] })
  expect(await screen.findByText(/Whoever runs a class starts its recording/)).toBeTruthy()
})

test("downloading is allowed by ticking, and then there is a way to do it", async () => {
  const asked = showList({
    "/as/marisol/api/recordings": [
      line,
      { ...line, session: { ...line.session, id: "s2", title: "Budgets" }, download: true },
    ],
    "/as/marisol/api/sessions/s1/recording/terms": "no content",
  })
  const download = await screen.findByRole("link", { name: "Download Budgets" })
  expect(download.getAttribute("href")).toBe("/as/marisol/api/sessions/s2/recording/download")
  expect(screen.queryByRole("link", { name: "Download Listening to the city" })).toBeNull()
  fireEvent.click(screen.getByRole("checkbox", { name: "Staff may download it: Listening to the city" }))
  await waitFor(() =>
    expect(asked.find(({ method }) => method === "PUT")?.body).toEqual({ keep: false, download: true }),
  )
})

test("a rule is set only after one has seen what it deletes", async () => {
  const asked = showList({
    "/as/marisol/api/recordings": [{ ...line, deletesAt: "2027-05-12T16:00:00Z" }],
    "PUT /as/marisol/api/recordings/keeping": { ...forEver, days: 30, setAt: "2027-01-20T09:00:00Z", setBy: "Marisol" },
    "/as/marisol/api/recordings/keeping/preview": {
      now: "2027-01-20T09:00:00Z",
      bytes: 512_300_000,
      kept: 2,
      deletions: [
        {
          session: "s1",
          title: "Class 1: Listening to the city",
          startsAt: "2026-10-01T13:00:00Z",
          deletesAt: "2027-01-21T09:00:00Z",
          bytes: 512_300_000,
        },
      ],
    },
  })
  expect(await screen.findByText(/Recordings are kept until staff delete them/)).toBeTruthy()
  expect(screen.getByText(/Goes on .*2027/)).toBeTruthy()
  expect(screen.getByRole("checkbox", { name: "Keep it beyond the rule: Listening to the city" })).toBeTruthy()
  fireEvent.click(screen.getByRole("button", { name: "Change" }))
  fireEvent.click(screen.getByRole("checkbox", { name: "Keep them until staff delete them" }))
  const days = screen.getByRole("textbox", { name: "Days" })
  fireEvent.change(days, { target: { value: "30" } })
  fireEvent.blur(days)
  expect(screen.queryByRole("button", { name: "Set this rule" })).toBeNull()

  fireEvent.click(screen.getByRole("button", { name: "See what would go" }))
  expect(await screen.findByText(/One recording would go, 512.3 MB/)).toBeTruthy()
  expect(screen.getByText(/2 are kept beyond the rule/)).toBeTruthy()
  expect(asked.some(({ method }) => method === "PUT")).toBe(false)
  fireEvent.click(screen.getByRole("button", { name: "Set this rule" }))
  expect(await screen.findByText("The rule is set.")).toBeTruthy()
  expect(asked.find(({ method }) => method === "PUT")?.body).toEqual({ days: 30, from: "class" })
})

test("another rule is looked at anew", async () => {
  showList({
    "/as/marisol/api/recordings": [],
    "/as/marisol/api/recordings/keeping": { days: 30, from: "class", setAt: "2027-01-20T09:00:00Z", setBy: null },
    "/as/marisol/api/recordings/keeping/preview": { now: "2027-01-20T09:00:00Z", bytes: 0, kept: 0, deletions: [] },
  })
  expect(await screen.findByText(/A recording goes 30 days after its class/)).toBeTruthy()
  fireEvent.click(screen.getByRole("button", { name: "Change" }))
  fireEvent.click(screen.getByRole("button", { name: "See what would go" }))
  expect(await screen.findByText(/Nothing would go/)).toBeTruthy()
  fireEvent.change(screen.getByRole("combobox", { name: "Counted from" }), { target: { value: "year" } })
  expect(screen.queryByText(/Nothing would go/)).toBeNull()
  expect(screen.getByRole("button", { name: "See what would go" })).toBeTruthy()
})
