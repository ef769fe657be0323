// @vitest-environment jsdom
import { fireEvent, screen } from "@testing-library/react"
import { expect, it } from "vitest"
import { RoomBench } from "../../room/RoomBench.testing"
import { classOf, hostsOf, person, selfOf } from "../../room/room.testing"
import type { Exhibit, PastureView, PlanView } from "../../session"

const pasture = (id: string, more: Partial<PastureView> = {}): PastureView => ({
  id,
  title: `Title of ${id}`,
  question: `Question of ${id}?`,
  minutes: 20,
  notes: "",
  polls: [],
  columns: [],
  steps: [],
  callers: [],
  beganAt: null,
  usedSeconds: 0,
  skipped: false,
  ...more,
})

const desk = (plan: Partial<PlanView>, exhibits: Exhibit[] = []) =>
  new RoomBench({
    class: classOf([person("ada", { role: "faculty" })]),
    self: selfOf("ada"),
    hosts: hostsOf({
      exhibits,
      plan: { version: 1, pastures: [], checkpoints: [], current: null, since: null, ...plan },
    }),
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

it("N takes what is prepared before the next pasture: the exhibit's page, the vote, the rooms to look at", async () => {
  const step = { title: "", page: null, exhibit: null, rooms: null }
  const rooms = { by: "selfChosen" as const, size: null, rooms: 3, cities: null, set: null, minutes: null }
  const first = pasture("a", {
    beganAt: "2027-01-14T14:20:00Z",
    steps: [
      { ...step, kind: "exhibit", exhibit: "letter", page: 2 },
      { ...step, kind: "breakout", title: "Three offers", rooms },
    ],
  })
  const bench = desk({ pastures: [first, pasture("b")], current: "a" }, [
    { id: "letter", title: "The letter", pages: 4 },
  ])
  fireEvent.keyDown(screen.getByRole("button", { name: /^Show The letter, page 2/ }), { key: "n" })
  expect(bench.orders).toEqual([{ kind: "showExhibit", exhibit: "letter", page: 2 }])

  const exhibit = { id: "letter", title: "The letter", pages: 4, page: 2, by: "ada", since: "2027-01-14T14:21:00Z" }
  bench.tell({ class: classOf([person("ada", { role: "faculty" })], { exhibit }) })
  fireEvent.keyDown(screen.getByRole("button", { name: /^Make rooms: Three offers/ }), { key: "n" })
  expect(screen.getByRole<HTMLInputElement>("textbox", { name: "What for" }).value).toBe("Three offers")
  expect(screen.getByRole("button", { name: "Open 3 rooms" })).toBeTruthy()
  expect(screen.getByRole("button", { name: /^Next: Title of b/ })).toBeTruthy()
  expect(bench.orders).toHaveLength(1)
})

it("a class without a plan points to where one is written", () => {
  desk({})
  expect(screen.getByText("This class has no plan.")).toBeTruthy()
  expect(screen.getByRole("link", { name: "Write one" }).getAttribute("href")).toBe("/as/ada/plan/class")
})
