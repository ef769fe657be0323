import { expect, it } from "vitest"
import { readNumber } from "./readNumber"

it.each([
  ["12", 12],
  [" 1 200 ", 1200],
  ["1,200", 1200],
  ["1,200.5", 1200.5],
  ["3,5", 3.5],
  ["-3.25", -3.25],
  ["\u22127", -7],
  ["0,125", 0.125],
])("reads %s", (text, number) => expect(readNumber(text)).toBe(number))

it.each(["", "many", "1.2.3", "1e9", "0.00001", "1234567890123", "--3"])("does not take %j for a number", (text) =>
  expect(readNumber(text)).toBeNull(),
)
