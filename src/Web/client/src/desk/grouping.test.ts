import { expect, it } from "vitest"
import { merged, peopleOf, split, toggled } from "./grouping"

const texts = [
  { text: "Water", people: 3 },
  { text: "Pipes", people: 1 },
  { text: "Roads", people: 2 },
]
const groups = texts.map((one, place) => ({ title: one.text, texts: [place], shown: true }))

it("puts groups together, and every text stays in exactly one", () => {
  const together = merged(groups, 1, 0)
  expect(together).toEqual([
    { title: "Water", texts: [0, 1], shown: true },
    { title: "Roads", texts: [2], shown: true },
  ])
  expect(peopleOf(together[0] ?? { title: "", texts: [], shown: true }, texts)).toBe(4)
  expect(split(together, 0, texts)).toEqual(groups)
})

it("puts a group into a later one too, and into itself not at all", () => {
  expect(merged(groups, 0, 2).map((group) => group.texts)).toEqual([[1], [2, 0]])
  expect(merged(groups, 1, 1)).toEqual(groups)
})

it("hides one group and no other", () => {
  expect(toggled(groups, 2).map((group) => group.shown)).toEqual([true, true, false])
})
