import { expect, test } from "vitest"
import type { BoardView, Contribution } from "../../session"
import { afterDrop, afterMove, boardCsv, columnsOf } from "./board"

const note = (id: string, column: string | null, place: string): Contribution => ({
  id,
  text: `Point ${id}`,
  column,
  person: "zanele",
  at: "2027-01-14T14:20:00Z",
  by: "ines",
  version: 1,
  place,
})

const board: BoardView = {
  columns: [
    { id: "for", title: "For" },
    { id: "against", title: "Against" },
  ],
  contributions: { b: note("b", "for", "b"), a: note("a", "for", "a"), z: note("z", "for", "Z") },
  links: [{ from: "a", to: "b" }],
  onStage: false,
  scribes: [],
}
const hidden = { contributions: { h: note("h", "for", "aV") }, links: [{ from: "h", to: "z" }] }

test("a column is ordered by place, and hidden points stand among the others", () => {
  expect(columnsOf(board, hidden)[0]?.points.map((point) => point.id)).toEqual(["z", "a", "h", "b"])
  expect(columnsOf(board, null)[0]?.points.map((point) => point.id)).toEqual(["z", "a", "b"])
})

test("a link is seen from both ends", () => {
  const [first] = columnsOf(board, hidden)
  expect(first?.points.map((point) => point.linked)).toEqual([["h"], ["b"], ["z"], ["a"]])
})

test("what is in no column comes last", () => {
  const loose = { ...board, contributions: { n: note("n", null, "V") } }
  expect(columnsOf(loose, null).map(({ column }) => column?.id ?? null)).toEqual(["for", "against", null])
  expect(columnsOf(board, null)).toHaveLength(2)
})

test("moving names the neighbour above", () => {
  const points = columnsOf(board, null)[0]?.points ?? []
  expect(afterMove(points, "b", -1)).toBe("z")
  expect(afterMove(points, "a", -1)).toBeNull()
  expect(afterMove(points, "z", 1)).toBe("a")
  expect(afterMove(points, "z", -1)).toBeUndefined()
  expect(afterMove(points, "b", 1)).toBeUndefined()
})

test("as a file, quotes are doubled and formulas harmless", () => {
  const formula = { ...board, contributions: { f: { ...note("f", null, "V"), text: '=1+"2"' } } }
  const csv = boardCsv(columnsOf(formula, null), () => "Zanele Dube", ["Column", "Point"], "None")
  expect(csv).toBe('\uFEFF"Column","Point"\r\n"None","\'=1+""2""","Zanele Dube","2027-01-14T14:20:00Z"\r\n')
})

test("a point dropped on another stands above it, and dropped on a column at its end", () => {
  const points = [{ id: "a" }, { id: "b" }, { id: "c" }]
  expect(afterDrop(points, "c", "a")).toBeNull()
  expect(afterDrop(points, "a", "c")).toBe("b")
  expect(afterDrop(points, "a", null)).toBe("c")
  expect(afterDrop(points, "new", "b")).toBe("a")
  expect(afterDrop([], "new", null)).toBeNull()
})

test("a point dropped where it stands does not move", () => {
  const points = [{ id: "a" }, { id: "b" }]
  expect(afterDrop(points, "a", "a")).toBeUndefined()
  expect(afterDrop(points, "a", "b")).toBeUndefined()
  expect(afterDrop(points, "b", null)).toBeUndefined()
})
