// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from "@testing-library/react"
import { afterEach, expect, it } from "vitest"
import { RoomBench } from "../../room/RoomBench.testing"
import { classOf, hostsOf, person, selfOf } from "../../room/room.testing"
import type { PastureView, PlanView } from "../../session"

afterEach(cleanup)

const pasture = (id: string, more: Partial<PastureView> = {}): PastureView => ({
  id,
  title: `Title of ${id}`,
  question: `Question of ${id}?`,
  minutes: 20,
  notes: "",
  polls: [],
  columns: [],
  steps: [],
  beganAt: null,
  usedSeconds: 0,
  skipped: false,
  ...more,
})

const desk = (plan: Partial<PlanView>) =>
  new RoomBench({
    class: classOf([person("ada", { role: "faculty" })]),
    self: selfOf("ada"),
    hosts: hostsOf({ plan: { version: 1, pastures: [], checkpoints: [], current: null, since: null, ...plan } }),
  })

it("N begins the next pasture while the plan has the focus, and is a letter in a field", () => {
  const bench = desk({ pastures: [pasture("a"), pasture("b", { skipped: true })] })
  fireEvent.keyDown(screen.getByRole("button", { name: "Chat" }), { key: "n" })
  expect(bench.orders).toEqual([])
  fireEvent.keyDown(screen.getByRole("button", { name: /^Begin: Title of a/ }), { key: "n" })
  expect(bench.orders).toEqual([{ kind: "beginPasture", pasture: "a" }])
  fireEvent.click(screen.getByRole("button", { name: "Add a pasture" }))
  fireEvent.keyDown(screen.getByRole("textbox", { name: "Question to the class" }), { key: "n" })
  expect(bench.orders).toHaveLength(1)
})

it("a prepared vote of the pasture that is on opens with one press", () => {
  const polls = [
    { question: "Build it?", options: ["Yes", "No", ""], anonymous: true, seconds: null, form: null, again: false },
  ]
  const bench = desk({ pastures: [pasture("a", { polls, beganAt: "2027-01-14T14:20:00Z" })], current: "a" })
  fireEvent.click(screen.getByRole("button", { name: "Open this vote" }))
  expect(bench.orders).toEqual([{ kind: "openPoll", question: "Build it?", options: ["Yes", "No"], anonymous: true }])
})

it("a class without a plan points to where one is written", () => {
  desk({})
  expect(screen.getByText("This class has no plan.")).toBeTruthy()
  expect(screen.getByRole("link", { name: "Write one" }).getAttribute("href")).toBe("/as/ada/plan/class")
})
