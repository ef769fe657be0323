import { expect, it } from "vitest"
import { titleOf } from "./titleOf"

it("a file's name is read as a title", () => {
  expect(titleOf("The_harbour__case.PDF")).toBe("The harbour case")
  expect(titleOf(".pdf")).toBe(".pdf")
  expect(titleOf(`${"x".repeat(200)}.pdf`)).toHaveLength(120)
})
