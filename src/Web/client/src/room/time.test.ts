import { expect, it } from "vitest"
import { duration, programmeTime } from "./time"

it.each([
  [0, "0:00"],
  [-5000, "0:00"],
  [42_000, "0:42"],
  [250_999, "4:10"],
  [3_725_000, "1:02:05"],
])("%i ms read %s", (milliseconds, words) => expect(duration(milliseconds)).toBe(words))

it("shows the programme's time only where it differs from the reader's", () => {
  const at = Date.parse("2027-01-14T14:24:00Z")
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone
  expect(programmeTime(at, "en", here)).toBeNull()
  const [east, west] = ["Pacific/Auckland", "Pacific/Honolulu"].map((zone) => programmeTime(at, "en-GB", zone))
  expect(east ?? west).toMatch(/^0?[34]:24$/)
})

it("does without a zone this browser does not know", () => {
  expect(programmeTime(0, "en", "Mars/Olympus_Mons")).toBeNull()
})
