// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor } from "@testing-library/react"
import { expect, it } from "vitest"
import type { BoardView, Contribution } from "../../session"
import { RoomBench } from "../RoomBench.testing"
import { classOf, holder, hostsOf, person, selfOf } from "../room.testing"

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

/** What a browser carries from the drag to the drop. */
function carrier() {
  const kept = new Map<string, string>()
  return {
    effectAllowed: "",
    get types() {
      return [...kept.keys()]
    },
    setData: (type: string, data: string) => void kept.set(type, data),
    getData: (type: string) => kept.get(type) ?? "",
  }
}

it("a point is dragged above another, and into another column, by those who write", () => {
  const contributions = { n1: point, n2: { ...point, id: "n2", text: "The school", place: "W" } }
  const columns = [...board.columns, { id: "against", title: "Against" }]
  const bench = open("ada", { contributions, columns })
  const [first, second] = ["The harbour fee", "The school"].map((text) => screen.getByText(text).closest("li"))
  if (!first || !second) throw new Error("Both points are on the board.")
  const drag = (to: Element) => {
    const dataTransfer = carrier()
    fireEvent.dragStart(second, { dataTransfer })
    fireEvent.dragOver(to, { dataTransfer })
    fireEvent.drop(to, { dataTransfer })
  }
  drag(first)
  drag(screen.getByRole("region", { name: "Against" }))
  expect(bench.orders).toEqual([
    { kind: "moveContribution", contribution: "n2", column: "for" },
    { kind: "moveContribution", contribution: "n2", column: "against" },
  ])
  cleanup()
  open("zanele", { contributions, columns })
  expect(screen.getByText("The school").closest("li")?.draggable).toBe(false)
})

it("a host renames a column in place, and takes one away", async () => {
  const bench = open("ada")
  const change = async (what: string) => {
    fireEvent.click(screen.getByRole("button", { name: "Change the column For" }))
    fireEvent.click(await screen.findByRole("menuitem", { name: what }))
  }
  await change("Rename")
  fireEvent.change(screen.getByRole("textbox", { name: "Heading" }), { target: { value: "In favour" } })
  fireEvent.click(screen.getByRole("button", { name: "Save" }))
  await waitFor(() => expect(screen.queryByRole("textbox", { name: "Heading" })).toBeNull())
  await change("Take the column away, keep its points")
  expect(bench.orders).toEqual([
    { kind: "renameColumn", column: "for", title: "In favour" },
    { kind: "removeColumn", column: "for" },
  ])
  cleanup()
  open("zanele", { scribes: ["zanele"] })
  expect(screen.queryByRole("button", { name: "Change the column For" })).toBeNull()
})
