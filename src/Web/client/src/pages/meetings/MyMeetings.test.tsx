// @vitest-environment jsdom
import { screen } from "@testing-library/react"
import { expect, test } from "vitest"
import type { MyMeeting } from "../../app/meetings"
import { SignedIn } from "../frame/SignedIn"
import { serve, show, zanele } from "../page.testing"
import ChoosePage from "./ChoosePage"
import { MyMeetings } from "./MyMeetings"

const toBook: MyMeeting = {
  kind: "checkIn1",
  standing: "toBook",
  session: null,
  host: null,
  changeUntil: null,
  free: 0,
  waitsFor: null,
}
const now = "2027-01-10T09:00:00Z"

function showMine(meetings: MyMeeting[]) {
  serve({ "/as/zanele/api/me": zanele, "/as/zanele/api/meetings": { now, meetings } })
  show(
    <SignedIn person="zanele">
      <MyMeetings />
    </SignedIn>,
  )
}

test("a check-in with no time to choose says where to ask for one", async () => {
  showMine([toBook])
  const row = (await screen.findByText("First check-in")).closest("li")
  expect(row?.textContent).toContain("No time is free at the moment")
  expect(row?.textContent).toContain("+1 617 555 0100")
  expect(row?.textContent).toContain("To book")
})

test("one that waits for the one before says which to book first, and not that no times are offered", async () => {
  showMine([
    { ...toBook, free: 3 },
    { ...toBook, kind: "checkIn2", waitsFor: "checkIn1" },
  ])
  const row = (await screen.findByText("Second check-in")).closest("li")
  expect(row?.textContent).toContain("Choose a time for the check-in before it first: First check-in.")
  expect(row?.textContent).toContain("Later")
  expect(row?.textContent).not.toContain("No time is free")
  expect(screen.getByRole("link", { name: "Choose a time: First check-in" })).toBeTruthy()
})

test("whoever chooses a time too early is led to what comes first", async () => {
  serve({
    "/as/zanele/api/me": zanele,
    "/as/zanele/api/meetings": { now, meetings: [] },
    "/as/zanele/api/meetings/free/checkIn2": {
      now,
      kind: "checkIn2",
      mayor: "Zanele Dube",
      waitsFor: "checkIn1",
      slots: [],
    },
  })
  show(
    <SignedIn person="zanele">
      <ChoosePage kind="checkIn2" mayor={null} />
    </SignedIn>,
  )
  expect((await screen.findByRole("note")).textContent).toContain("The check-in before it comes first")
  const way = screen.getByRole("link", { name: "Choose a time: First check-in" })
  expect(way.getAttribute("href")).toBe("/as/zanele/meetings/checkIn1")
})
