import { expect, it } from "vitest"
import { hasRail, shownPanel } from "./panels"

it("a desk is never without its hands unless something else was asked for", () => {
  expect(shownPanel(null, true, true, false)).toBe("hands")
  expect(shownPanel("chat", true, true, false)).toBe("chat")
})

it("the class's controls are a panel only where they have no rail", () => {
  expect(shownPanel("class", true, false, false)).toBe("class")
  expect(shownPanel("class", true, true, false)).toBe("hands")
})

it("on a phone nothing covers the class by itself", () => {
  expect(shownPanel(null, true, false, true)).toBeNull()
})

it("a participant never gets a host's panel", () => {
  expect(shownPanel("hands", false, false, false)).toBeNull()
  expect(shownPanel("chat", false, false, false)).toBe("chat")
  expect([hasRail(1440, false), hasRail(1440, true), hasRail(1024, true)]).toEqual([false, true, false])
})
