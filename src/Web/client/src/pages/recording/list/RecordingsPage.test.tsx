// @vitest-environment jsdom
import { fireEvent, screen } from "@testing-library/react"
import { expect, test } from "vitest"
import type { RecordingLine } from "../../../app/recordings"
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
}

function showList(answers: Record<string, unknown>) {
  const asked = serve({ "/as/marisol/api/me": { ...zanele, person: "marisol", role: "staff" }, ...answers })
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
