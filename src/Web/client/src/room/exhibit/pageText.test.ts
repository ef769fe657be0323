import { expect, it } from "vitest"
import { blocks, type TextItem } from "./pageText"

const at = (y: number, height: number, str: string, hasEOL = true): TextItem => ({
  str,
  height,
  hasEOL,
  transform: [height, 0, 0, height, 0, y],
})

it("what is printed larger is a heading, and lines close together are one paragraph", () => {
  expect(
    blocks([
      at(500, 30, "The harbour case"),
      at(450, 12, "Veldhaven lives from a harbour"),
      at(435, 12, "it does not own."),
      at(400, 12, "Eleven weeks."),
    ]),
  ).toEqual([
    { kind: "heading", text: "The harbour case" },
    { kind: "paragraph", text: "Veldhaven lives from a harbour it does not own." },
    { kind: "paragraph", text: "Eleven weeks." },
  ])
})

it("runs of one line are put together as they are spaced", () => {
  expect(blocks([at(100, 12, "900", false), at(100, 0, " ", false), at(100, 12, "trucks  a day")])).toEqual([
    { kind: "paragraph", text: "900 trucks a day" },
  ])
})

it("a line ends where the next one is lower, said or not", () => {
  expect(blocks([at(100, 12, "One", false), at(40, 12, "Two", false)]).map((block) => block.text)).toEqual([
    "One",
    "Two",
  ])
})

it("a picture has no text", () => {
  expect(blocks([at(100, 12, " ")])).toEqual([])
})
