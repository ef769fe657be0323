// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from "@testing-library/react"
import { describe, expect, it } from "vitest"
import { RoomBench } from "./RoomBench.testing"
import { classOf, hand, holder, hostsOf, person, poll, selfOf } from "./room.testing"

const ada = person("ada", { name: "Ada Lindgren", role: "faculty" })
const me = person("me", { name: "Zanele Dube", seat: 0 })
const other = person("other", { name: "Ingrid Sørli", city: "Trondheim", seat: 1 })
const people = [ada, me, other]
const quiet = () => new RoomBench({ class: classOf(people), self: selfOf("me") })
const voting = () => new RoomBench({ class: classOf(people, { polls: { poll: poll() } }), self: selfOf("me") })
const option = (name: string) => screen.getByRole("button", { name: new RegExp(`${name}$`) })

describe("voting", () => {
  it("marks the choice before the class has answered", () => {
    const bench = voting()
    bench.answer = () => new Promise(() => {})
    fireEvent.click(option("No"))
    expect(option("No").getAttribute("aria-pressed")).toBe("true")
    expect(bench.orders).toEqual([{ kind: "castVote", poll: "poll", answer: { options: [1] } }])
    expect(screen.getByText("Sending your vote…")).toBeTruthy()
  })

  it("takes the mark back, and says so, when the choice was not counted", async () => {
    const bench = voting()
    bench.answer = async () => ({ ok: false, code: "pollClosed", message: "That vote is closed." })
    fireEvent.click(option("No"))
    expect((await screen.findByRole("alert")).textContent).toContain("not counted")
    expect(option("No").getAttribute("aria-pressed")).toBe("false")
  })

  it("answers to letters on the card, and not to what is typed elsewhere", async () => {
    const bench = voting()
    fireEvent.keyDown(option("Yes"), { key: "b" })
    await waitFor(() => expect(bench.orders).toEqual([{ kind: "castVote", poll: "poll", answer: { options: [1] } }]))
    fireEvent.click(screen.getByRole("button", { name: "Chat" }))
    fireEvent.keyDown(screen.getByRole("textbox", { name: "Message" }), { key: "a" })
    expect(bench.orders).toHaveLength(1)
  })

  it("says after a reload of an anonymous vote that it is counted, and marks nothing", () => {
    const view = classOf(people, { polls: { poll: poll({ anonymous: true }) } })
    new RoomBench({ class: view, self: selfOf("me", { votes: { poll: { round: 1, answer: null } } }) })
    expect(screen.getByText("Your vote is counted.")).toBeTruthy()
    expect(option("Yes").getAttribute("aria-pressed")).toBe("false")
  })
})

it("says of a meeting of two that nothing of it is kept", () => {
  const view = classOf(people)
  const bench = new RoomBench({ class: view, self: selfOf("me") })
  expect(screen.queryByText(/nothing of this is kept/)).toBeNull()
  bench.tell({ class: { ...view, session: { ...view.session, confidential: true } } })
  expect(screen.getByText(/nothing of this is kept/)).toBeTruthy()
})

it("gives the host of a meeting of two no plan, votes and rooms to keep", () => {
  const view = classOf(people)
  const bench = new RoomBench({ class: view, self: selfOf("ada"), hosts: hostsOf() })
  expect(screen.getByRole("button", { name: "New vote" })).toBeTruthy()
  bench.tell({ class: { ...view, session: { ...view.session, confidential: true } } })
  expect(screen.queryByRole("button", { name: "New vote" })).toBeNull()
  expect(screen.getByRole("button", { name: "End class…" })).toBeTruthy()
})

describe("the microphone", () => {
  it("stays closed when its owner is called, until they press Speak", async () => {
    const bench = quiet()
    bench.tell({ class: classOf(people, { floor: [holder("me")] }) })
    expect(bench.microphone).not.toHaveBeenCalled()
    fireEvent.click(screen.getByRole("button", { name: "Speak" }))
    expect(bench.microphone).toHaveBeenCalledWith(true)
    await waitFor(() => expect(bench.orders).toContainEqual({ kind: "setMedia", microphone: true, camera: false }))
  })

  it("is closed on this device when a host mutes it, and the class is told", async () => {
    const bench = quiet()
    bench.device({ microphone: true })
    bench.tell({ self: selfOf("me", { mutedBy: "ada" }) })
    await waitFor(() => expect(bench.microphone).toHaveBeenCalledWith(false))
    expect(bench.orders.at(-1)).toEqual({ kind: "setMedia", microphone: false, camera: false })
    expect(screen.getByText(/Ada Lindgren muted you/)).toBeTruthy()
  })

  it("is closed again when the class refuses that it is open", async () => {
    const bench = quiet()
    bench.answer = async () => ({ ok: false, code: "notAllowed", message: "You cannot speak here." })
    bench.device({ microphone: true })
    await waitFor(() => expect(bench.microphone).toHaveBeenCalledWith(false))
    expect(await screen.findByText("You cannot speak here.")).toBeTruthy()
  })

  it("is asked for, and may be declined", () => {
    const bench = new RoomBench({ class: classOf(people), self: selfOf("me", { unmuteAskedBy: "ada" }) })
    fireEvent.click(screen.getByRole("button", { name: "Not now" }))
    expect(bench.orders).toEqual([{ kind: "declineUnmute" }])
    expect(bench.microphone).not.toHaveBeenCalled()
  })
})

it("one press raises the hand, the next lowers it", () => {
  const bench = quiet()
  fireEvent.click(screen.getByRole("button", { name: "Raise hand" }))
  bench.tell({ class: classOf(people, { hands: [hand("other"), hand("me")] }) })
  fireEvent.click(screen.getByRole("button", { name: /Lower/ }))
  expect(bench.orders).toEqual([{ kind: "raiseHand" }, { kind: "lowerHand" }])
})

it("a screen reader is told that one is called, and nothing of others", () => {
  const bench = quiet()
  const spoken = () => document.querySelector("p[aria-live]")?.textContent
  bench.tell({ class: classOf(people, { floor: [holder("other")], hands: [hand("other")] }) })
  expect(spoken()).toBe("")
  bench.tell({ class: classOf(people, { floor: [holder("me")] }) })
  expect(spoken()).toContain("You are called.")
})

it("what was not sent stays in the field", async () => {
  const bench = quiet()
  bench.answer = async () => ({ ok: false, code: "chatOff", message: "The chat is off." })
  fireEvent.click(screen.getByRole("button", { name: "Chat" }))
  const field = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Message" })
  fireEvent.change(field, { target: { value: "Who pays?" } })
  fireEvent.keyDown(field, { key: "Enter" })
  expect(bench.orders).toEqual([{ kind: "say", text: "Who pays?", to: "class" }])
  await screen.findByText("The chat is off.")
  expect(field.value).toBe("Who pays?")
})

it("says while away what is kept", () => {
  const bench = quiet()
  bench.tell({ connection: { state: "reconnecting", since: 0 } })
  expect(screen.getByText(/your seat, hand and vote are kept/)).toBeTruthy()
})

it("every seat says in words what it shows", () => {
  const view = classOf([ada, me, { ...other, presence: "expected" }], { hands: [hand("me")] })
  new RoomBench({ class: view, self: selfOf("me") })
  expect(screen.getByRole("img", { name: "Ingrid Sørli Trondheim, not here yet" })).toBeTruthy()
  expect(screen.getByRole("img", { name: "Zanele Dube Durban, hand raised, number 1, muted" })).toBeTruthy()
})
