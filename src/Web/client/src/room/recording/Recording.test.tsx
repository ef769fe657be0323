// @vitest-environment jsdom
import { fireEvent, screen } from "@testing-library/react"
import { expect, it } from "vitest"
import type { RecordingPhase, RecordingWatch } from "../../session"
import { RoomBench } from "../RoomBench.testing"
import { classOf, hostsOf, person, selfOf } from "../room.testing"

const ada = person("ada", { name: "Ada Lindgren", role: "faculty" })
const me = person("me", { name: "Zanele Dube", seat: 0 })
const view = (phase: RecordingPhase) =>
  classOf([ada, me], { recording: { phase, since: "2027-01-14T14:05:00Z", breakouts: false, chat: false } })
const room = (phase: RecordingPhase, declinesRecording = false) =>
  new RoomBench({ class: view(phase), self: selfOf("me", { declinesRecording }) })
const desk = (phase: RecordingPhase, watch: Partial<RecordingWatch> = {}) =>
  new RoomBench({
    class: view(phase),
    self: selfOf("ada"),
    hosts: hostsOf({ recording: { declined: [], troubles: [], ...watch } }),
  })

it.each([
  ["on", "Recorded"],
  ["leaving", "Still recorded…"],
  ["offTheRecord", "Off the record"],
] as const)("a class that is %s says so to everyone, also on a phone", (phase, words) => {
  const bench = new RoomBench({ class: view(phase), self: selfOf("me") }, [360, 740])
  expect(screen.getByRole("button", { name: words })).toBeTruthy()
  bench.tell({ class: view("off") })
  expect(screen.queryByRole("button", { name: words })).toBeNull()
})

it("a person stays out of the recording, and comes back in", async () => {
  const bench = room("on")
  fireEvent.click(screen.getByRole("button", { name: "Recorded" }))
  fireEvent.click(await screen.findByRole("button", { name: "Do not record me" }))
  expect(bench.orders).toEqual([{ kind: "declineRecording", declined: true }])
  bench.tell({ self: selfOf("me", { declinesRecording: true }) })
  fireEvent.click(screen.getByRole("button", { name: "Record me again" }))
  expect(bench.orders[1]).toEqual({ kind: "declineRecording", declined: false })
})

it("is announced once it is so, and not while it is only asked for", () => {
  const bench = room("off")
  // Beside the room's own there may be the log that popovers speak into, which stays in the page for ever.
  const announced = () => document.querySelector("p[aria-live]")?.textContent
  bench.tell({ class: view("on") })
  expect(announced()).toBe("The class is being recorded.")
  bench.tell({ class: view("leaving") })
  expect(announced()).toBe("The class is being recorded.")
  bench.tell({ class: view("offTheRecord") })
  expect(announced()).toBe("Off the record: nothing is recorded now.")
})

it("a host starts, interrupts and stops it", () => {
  const bench = desk("off")
  fireEvent.click(screen.getByRole("checkbox", { name: "Show the chat beside it" }))
  fireEvent.click(screen.getByRole("button", { name: "Start recording" }))
  bench.tell({ class: view("on") })
  fireEvent.click(screen.getByRole("button", { name: "Go off the record" }))
  bench.tell({ class: view("offTheRecord") })
  fireEvent.click(screen.getByRole("button", { name: "Go on the record" }))
  fireEvent.click(screen.getByRole("button", { name: "Stop recording" }))
  expect(bench.orders).toEqual([
    { kind: "startRecording", breakouts: false, chat: true },
    { kind: "goOffTheRecord" },
    { kind: "goOnTheRecord" },
    { kind: "stopRecording" },
  ])
})

it("a host is told who is not recorded, and why something is missing", () => {
  desk("on", { declined: ["me"], troubles: ["engineAway"] })
  expect(screen.getByText("Not recorded, as they wished: Zanele Dube.")).toBeTruthy()
  expect(screen.getByRole("alert").textContent).toContain("Sound and pictures are interrupted, so nothing is recorded.")
})
