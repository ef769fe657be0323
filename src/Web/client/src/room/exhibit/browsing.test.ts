import { describe, expect, it } from "vitest"
import { fitting, pageOfKey, shownPage, wander } from "./browsing"

const exhibit = { id: "case", title: "The case", page: 2, pages: 3, by: "ines", since: "2027-01-14T14:00:00Z" }

describe("looking around", () => {
  it("follows the class until one turns a page oneself", () => {
    expect(shownPage(exhibit, null)).toBe(2)
    expect(shownPage({ ...exhibit, page: 3 }, null)).toBe(3)
  })

  it("stays where one is while the class goes on", () => {
    expect(shownPage({ ...exhibit, page: 3 }, wander(exhibit, 1))).toBe(1)
  })

  it("ends on the page where the class is", () => {
    expect(wander(exhibit, 2)).toBeNull()
  })

  it("ends with the exhibit", () => {
    expect(shownPage({ ...exhibit, id: "letter", page: 1 }, wander(exhibit, 3))).toBe(1)
  })
})

it("keys turn pages and stop at both ends", () => {
  expect(["ArrowRight", "PageDown", "ArrowLeft", "PageUp", "Home", "End"].map((key) => pageOfKey(key, 2, 3))).toEqual([
    3, 3, 1, 1, 1, 3,
  ])
  expect(pageOfKey("ArrowRight", 3, 3)).toBe(3)
  expect(pageOfKey("ArrowLeft", 1, 3)).toBe(1)
  expect(pageOfKey("a", 1, 3)).toBeNull()
})

it("a page is as large as fits either way", () => {
  expect(fitting(2, 400, 400)).toEqual({ width: 400, height: 200 })
  expect(fitting(0.5, 400, 400)).toEqual({ width: 200, height: 400 })
})
