import { expect, test } from "vitest"
import { clock, day, readersLocale, sameDay, sameTime, weekday } from "./times"

const classTime = new Date("2027-01-14T14:00:00Z")

test("a reader keeps their region's habits in the interface's language", () => {
  expect(readersLocale("en", ["en-ZA", "en"])).toBe("en-ZA")
  expect(readersLocale("en", ["pt-BR", "en"])).toBe("en-BR")
  expect(readersLocale("en", ["de"])).toBe("en-DE")
  expect(readersLocale("en", [])).toBe("en-US")
})

test("the same moment reads as each zone has it", () => {
  expect(day(classTime, { locale: "en-GB", zone: "Africa/Johannesburg" })).toBe("Thursday 14 January")
  expect(clock(classTime, { locale: "en-GB", zone: "Africa/Johannesburg" })).toBe("16:00")
  expect(clock(classTime, { locale: "en-GB", zone: "America/New_York" })).toBe("9:00")
  expect(weekday(classTime, { locale: "en-GB", zone: "Pacific/Auckland" })).toBe("Friday")
})

test("zones that agree need not both be said", () => {
  expect(sameTime(classTime, "America/New_York", "America/Toronto")).toBe(true)
  expect(sameTime(classTime, "America/New_York", "Africa/Lagos")).toBe(false)
  expect(sameDay(classTime, "America/New_York", "Africa/Lagos")).toBe(true)
  expect(sameDay(classTime, "America/New_York", "Pacific/Auckland")).toBe(false)
})
