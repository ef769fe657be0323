// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from "@testing-library/react"
import { describe, expect, it } from "vitest"
import { RoomBench } from "../room/RoomBench.testing"
import { attendee, classOf, hand, hostsOf, person, poll, result, selfOf } from "../room/room.testing"
import type { ClassView, LiveState } from "../session"

const ada = person("ada", { name: "Ada Lindgren", role: "faculty" })
const first = person("first", { name: "Zanele Dube", seat: 0 })
const second = person("second", { name: "Ingrid Sørli", city: "Trondheim", seat: 1 })
const desk = (view: Partial<ClassView> = {}, more: Partial<LiveState> = {}) =>
  new RoomBench({ class: classOf([ada, first, second], view), self: selfOf("ada"), hosts: hostsOf(), ...more })

describe("calling", () => {
  it("gives the floor to a raised hand", () => {
    const bench = desk({ hands: [hand("second"), hand("first")] })
    fireEvent.click(screen.getByRole("button", { name: "Call Ingrid Sørli" }))
    expect(bench.orders).toEqual([{ kind: "callOn", person: "second", alongside: false }])
  })

  it("the key 1 calls the first hand while the focus is on the desk, and nowhere else", () => {
    const bench = desk({ hands: [hand("second"), hand("first")] })
    fireEvent.keyDown(screen.getByRole("button", { name: "Chat" }), { key: "1" })
    expect(bench.orders).toEqual([])
    fireEvent.keyDown(screen.getByRole("button", { name: "Call Zanele Dube" }), { key: "1" })
    expect(bench.orders).toEqual([{ kind: "callOn", person: "second", alongside: false }])
  })

  it("anyone, by choosing their seat", async () => {
    const bench = desk()
    fireEvent.click(screen.getByRole("button", { name: /^Zanele Dube Durban/ }))
    fireEvent.click(await screen.findByRole("menuitem", { name: "Call" }))
    expect(bench.orders).toEqual([{ kind: "callOn", person: "first", alongside: false }])
  })

  it("removing someone asks once more", async () => {
    const bench = desk()
    fireEvent.click(screen.getByRole("button", { name: /^Zanele Dube Durban/ }))
    fireEvent.click(await screen.findByRole("menuitem", { name: "Remove from class…" }))
    expect(bench.orders).toEqual([])
    fireEvent.click(await screen.findByRole("button", { name: "Remove" }))
    expect(bench.orders).toEqual([{ kind: "remove", person: "first" }])
  })
})

describe("a record that lost its end", () => {
  it("is told to hosts, with how much and what to do", () => {
    desk({}, { hosts: hostsOf({ loss: { entries: 3, at: "2027-01-14T14:05:00Z" } }) })
    const notice = screen.getByRole("alert")
    expect(notice.textContent).toContain("The last 3 entries of the class record were lost")
    expect(notice.textContent).toContain("Look whether hands, votes and messages")
  })
})

describe("a vote on the spot", () => {
  it("is open with a question and a preset", async () => {
    const bench = desk()
    fireEvent.click(screen.getByRole("button", { name: "New vote" }))
    fireEvent.change(screen.getByRole("textbox", { name: "What do you ask?" }), { target: { value: "Build it?" } })
    fireEvent.click(screen.getByRole("button", { name: "Yes / no" }))
    fireEvent.click(screen.getByRole("button", { name: "Open vote" }))
    await waitFor(() =>
      expect(bench.orders).toEqual([
        { kind: "openPoll", question: "Build it?", options: ["Yes", "No"], anonymous: false },
      ]),
    )
  })

  it("keeps what was written while its panel is closed", () => {
    const hosting = { class: classOf([ada, first, second]), self: selfOf("ada"), hosts: hostsOf() }
    new RoomBench(hosting, [390, 844])
    const panel = () => fireEvent.click(screen.getByRole("button", { name: "Class" }))
    const question = () => screen.queryByRole<HTMLInputElement>("textbox", { name: "What do you ask?" })
    panel()
    fireEvent.click(screen.getByRole("button", { name: "New vote" }))
    fireEvent.change(question() as HTMLInputElement, { target: { value: "Build it?" } })
    panel()
    expect(question()).toBeNull()
    panel()
    expect(question()?.value).toBe("Build it?")
  })

  it("says what is missing instead of opening", () => {
    const bench = desk()
    fireEvent.click(screen.getByRole("button", { name: "New vote" }))
    fireEvent.click(screen.getByRole("button", { name: "Open vote" }))
    expect(screen.getByRole("alert").textContent).toBe("Write the question first.")
    expect(bench.orders).toEqual([])
  })

  it("shows counts as they come in and who has not answered, then closes", () => {
    const tallies = {
      poll: { poll: "poll", answered: 1, expected: 2, result: result([1, 0]), choices: { first: { options: [0] } } },
    }
    const bench = desk({ polls: { poll: poll() } }, { tallies })
    const vote = within(screen.getByRole("region", { name: /^Vote: Would you build/ }))
    expect(vote.getByText("1 still to answer")).toBeTruthy()
    expect(vote.getByText("Ingrid Sørli")).toBeTruthy()
    fireEvent.click(vote.getByRole("button", { name: "Close vote" }))
    expect(bench.orders).toEqual([{ kind: "closePoll", poll: "poll" }])
  })

  it("stands above the hands until it is put below, and each round anew", () => {
    const round = (round: 1 | 2) => classOf([ada, first], { polls: { poll: poll({ state: "closed", round }) } })
    const bench = desk(round(1))
    const isAbove = () => {
      const vote = screen.getByRole("region", { name: /^Vote: Would you build/ })
      const search = screen.getByRole("searchbox", { name: "Name, city or office" })
      return (vote.compareDocumentPosition(search) & Node.DOCUMENT_POSITION_FOLLOWING) > 0
    }
    expect(isAbove()).toBe(true)
    fireEvent.click(screen.getByRole("button", { name: "Put the vote below the hands" }))
    expect(isAbove()).toBe(false)
    bench.tell({ class: round(2) })
    expect(isAbove()).toBe(true)
  })
})

describe("the class", () => {
  it("offers its one next step", () => {
    const { session } = classOf([])
    const bench = desk({ session: { ...session, phase: "lobby" } })
    fireEvent.click(screen.getByRole("button", { name: "Open the doors" }))
    bench.tell({ class: classOf([ada, first], { session: { ...session, phase: "open" } }) })
    fireEvent.click(screen.getByRole("button", { name: "Start class" }))
    expect(bench.orders.map((order) => order.kind)).toEqual(["openDoors", "startClass"])
  })

  it("ends only after asking where it was pressed", () => {
    const bench = desk()
    fireEvent.click(screen.getByRole("button", { name: "End class…" }))
    fireEvent.click(screen.getByRole("button", { name: "Go on" }))
    expect(bench.orders).toEqual([])
    fireEvent.click(screen.getByRole("button", { name: "End class…" }))
    fireEvent.click(screen.getByRole("button", { name: "End for everyone" }))
    expect(bench.orders).toEqual([{ kind: "endClass" }])
  })

  it("lets everyone in who waits at the door", async () => {
    const waitingSince = "2027-01-14T14:20:00Z"
    const attendees = Object.fromEntries(
      ["first", "second"].map((id) => [id, attendee(id, { presence: "waiting", waitingSince })]),
    )
    const bench = desk({}, { hosts: hostsOf({ attendees }) })
    fireEvent.click(screen.getByRole("button", { name: "Admit all 2" }))
    await waitFor(() => expect(bench.orders.map((order) => order.kind)).toEqual(["admit", "admit"]))
  })
})

it("a participant gets no desk", () => {
  new RoomBench({ class: classOf([ada, first]), self: selfOf("first") })
  expect(screen.queryByRole("button", { name: "New vote" })).toBeNull()
  expect(screen.queryByRole("button", { name: /^Ada Lindgren/ })).toBeNull()
})
