// @vitest-environment jsdom
import { fireEvent, screen, within } from "@testing-library/react"
import { beforeAll, expect, test, vi } from "vitest"
import type { Recording, SpineItem } from "../../app/recordings"
import { SignedIn } from "../frame/SignedIn"
import { nextClass, serve, show, zanele } from "../page.testing"
import RecordingPage from "./RecordingPage"

const moment = (at: number, more: Partial<SpineItem>): SpineItem => ({
  at,
  instant: `2027-01-14T14:00:${String(at).padStart(2, "0")}Z`,
  kind: "point",
  text: "",
  name: "",
  city: "",
  until: null,
  vote: null,
  ...more,
})

const recording: Recording = {
  session: { ...nextClass, id: "s1", phase: "ended" },
  state: "complete",
  seconds: 60,
  place: 30,
  deletesAt: null,
  download: false,
  watched: [],
  breaks: [{ at: 20, missing: 540, why: "offTheRecord" }],
  spine: [
    moment(0, { kind: "part", text: "Who pays?" }),
    moment(10, { kind: "floor", name: "Amara Okafor", city: "Enugu", until: 18 }),
    moment(40, { text: "The crane drivers know", name: "João Silva", city: "São Paulo" }),
  ],
}

beforeAll(() => {
  // jsdom plays nothing.
  HTMLMediaElement.prototype.play = vi.fn(async () => {})
  HTMLMediaElement.prototype.pause = vi.fn()
  HTMLMediaElement.prototype.load = vi.fn()
})

function watch(answer: unknown, path = "/as/zanele/recording/s1") {
  const asked = serve({
    "/as/zanele/api/me": zanele,
    "/as/zanele/api/sessions/s1/recording": answer,
    "/as/zanele/api/sessions/s1/recording/watched": { seconds: 15, madeUp: true },
  })
  show(
    <SignedIn person="zanele">
      <RecordingPage session="s1" />
    </SignedIn>,
    path,
  )
  return asked
}

const momentOf = (name: RegExp) => screen.findByRole("button", { name })

test("what happened stands in the video's order, with what was not recorded in between", async () => {
  watch(recording)
  const list = within(await screen.findByRole("region", { name: "What happened when" })).getByRole("list")
  expect(
    within(list)
      .getAllByRole("listitem")
      .map((row) => row.textContent),
  ).toEqual([
    "0:00PartWho pays?",
    "0:10Called onAmara Okafor, Enugu",
    "Not recorded for 9 minutes",
    "0:40PointThe crane drivers knowJoão Silva, São Paulo",
  ])
})

test("a moment leads the video there, and is marked", async () => {
  watch(recording)
  fireEvent.click(await momentOf(/crane drivers/))
  expect((screen.getByLabelText("Video of the class") as HTMLVideoElement).currentTime).toBe(40)
  expect((await momentOf(/crane drivers/)).getAttribute("aria-current")).toBe("true")
  expect((await momentOf(/Amara/)).getAttribute("aria-current")).toBeNull()
})

test("a word finds its moment, and one that is nowhere says what to try", async () => {
  watch(recording)
  fireEvent.change(await screen.findByRole("searchbox"), { target: { value: "sao" } })
  expect(screen.getByText("1 moment")).toBeTruthy()
  expect(screen.queryByRole("button", { name: /Amara/ })).toBeNull()
  fireEvent.change(screen.getByRole("searchbox"), { target: { value: "zebra" } })
  expect(screen.getByText(/Nothing has “zebra” in it/)).toBeTruthy()
})

test("what is watched is reported when the video stops, and a class made up is said", async () => {
  const asked = watch(recording)
  const video = (await screen.findByLabelText("Video of the class")) as HTMLVideoElement
  Object.defineProperty(video, "paused", { value: false })
  for (const second of [5, 5.5, 6]) {
    video.currentTime = second
    fireEvent.timeUpdate(video)
  }
  fireEvent.pause(video)
  expect(await screen.findByText(/counts as made up/)).toBeTruthy()
  expect(asked.find(({ method }) => method === "POST")?.body).toEqual({ from: 5, to: 6 })
})

test("while the class is on it says that more comes, and before the first minute that it waits", async () => {
  watch({ ...recording, state: "capturing", seconds: 0, spine: [], breaks: [] })
  expect(await screen.findByText(/The recording grows while you watch/)).toBeTruthy()
  expect(screen.getByText(/Nothing can be watched yet/)).toBeTruthy()
  expect(screen.queryByLabelText("Video of the class")).toBeNull()
})

test("where there is none it says so, with a next step", async () => {
  watch({
    status: 404,
    code: "noRecording",
    detail: "There is no recording of this class.",
    next: "Choose another class.",
  })
  expect(await screen.findByText(/There is no recording of this class/)).toBeTruthy()
  expect(screen.getByText(/Choose another class/)).toBeTruthy()
})

test("who may download it has a way to, and all read until when it is there", async () => {
  watch({ ...recording, deletesAt: "2027-05-12T16:00:00Z", download: true })
  const link = await screen.findByRole("link", { name: "Download the video (MP4)" })
  expect(link.getAttribute("href")).toBe("/as/zanele/api/sessions/s1/recording/download")
  expect(screen.getByText(/It can be watched until .*May.* 2027/)).toBeTruthy()
})

test("nobody else is offered a download", async () => {
  watch(recording)
  expect(await screen.findByRole("link", { name: "Chapters as a file" })).toBeTruthy()
  expect(screen.queryByRole("link", { name: /Download/ })).toBeNull()
})
