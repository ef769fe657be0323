// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor } from "@testing-library/react"
import { afterEach, expect, it } from "vitest"
import type { BoardView, Contribution } from "../../session"
import { RoomBench } from "../RoomBench.testing"
import { classOf, holder, hostsOf, person, selfOf } from "../room.testing"

afterEach(cleanup)

const ada = person("ada", { name: "Ada Lindgren", role: "faculty" })
const zanele = person("zanele", { name: "Zanele Dube" })
const point: Contribution = {
  id: "n1",
  text: "The harbour fee",
  column: "for",
  person: "zanele",
  at: "2027-01-14T14:20:00Z",
  by: "ada",
  version: 1,
  place: "V",
}
const board: BoardView = {
  columns: [{ id: "for", title: "For" }],
  contributions: { n1: point },
  links: [],
  onStage: false,
  scribes: [],
}

function open(me: string, more: Partial<BoardView> = {}) {
  const bench = new RoomBench({
    class: classOf([ada, zanele], { board: { ...board, ...more }, floor: [holder("zanele")] }),
    self: selfOf(me),
    hosts: me === "ada" ? hostsOf() : null,
  })
  fireEvent.click(screen.getByRole("button", { name: "Board" }))
  return bench
}

it("a participant reads the board and writes only as a scribe", () => {
  open("zanele")
  expect(screen.getByText("The harbour fee")).toBeTruthy()
  expect(screen.queryByRole("textbox", { name: "Note a point" })).toBeNull()
  cleanup()
  open("zanele", { scribes: ["zanele"] })
  expect(screen.getByRole("textbox", { name: "Note a point" })).toBeTruthy()
  expect(screen.queryByText("Hidden until revealed")).toBeNull()
})

it("a point is noted for whoever has the floor, and kept in the field when it is refused", async () => {
  const bench = open("ada")
  bench.answer = async () => ({
    ok: false,
    code: "boardIsFull",
    message: "The board holds 400 points, and it is full.",
  })
  const field = screen.getByRole("textbox", { name: "Note a point" }) as HTMLTextAreaElement
  fireEvent.change(field, { target: { value: "And the school" } })
  fireEvent.keyDown(field, { key: "Enter" })
  expect(bench.orders).toEqual([{ kind: "noteContribution", text: "And the school" }])
  expect(await screen.findByText("The board holds 400 points, and it is full.")).toBeTruthy()
  expect(field.value).toBe("And the school")
})

it("of two who change one point, the second keeps their words and saves them over the newer version only then", async () => {
  const bench = open("ada")
  fireEvent.click(screen.getByRole("button", { name: "Change “The harbour fee”" }))
  fireEvent.click(await screen.findByRole("menuitem", { name: "Change the words" }))
  const field = screen.getByRole("textbox", { name: "The point" }) as HTMLTextAreaElement
  fireEvent.change(field, { target: { value: "Mine" } })
  bench.tell({
    class: classOf([ada, zanele], {
      board: { ...board, contributions: { n1: { ...point, text: "Theirs", version: 2 } } },
      floor: [holder("zanele")],
    }),
  })
  bench.answer = async () => ({
    ok: false,
    code: "contributionChanged",
    message: "Somebody else has changed this point.",
  })
  fireEvent.click(screen.getByRole("button", { name: "Save" }))
  await screen.findByText("Somebody else has changed this point.")
  expect(field.value).toBe("Mine")
  fireEvent.click(screen.getByRole("button", { name: "Save" }))
  await waitFor(() => expect(bench.orders).toHaveLength(2))
  expect(bench.orders).toMatchObject([{ version: 1 }, { version: 2 }])
})
