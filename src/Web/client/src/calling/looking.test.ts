import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { Looking } from "./looking"
import type { CallingRequest } from "./messages"
import type { Look } from "./types"

class Page extends EventTarget {
  hidden = false
  turn(hidden: boolean): void {
    this.hidden = hidden
    this.dispatchEvent(new Event("visibilitychange"))
  }
}

let sent: CallingRequest[] = []
let page: Page
let looking: Looking
const at = (...people: string[]): Look[] => people.map((person) => ({ person, size: "small" }))
const look = (...people: string[]) => ({ kind: "look", pictures: at(...people) })

beforeEach(() => {
  vi.useFakeTimers()
  sent = []
  page = new Page()
  looking = new Looking((request) => sent.push(request), page)
  looking.start()
  sent = []
})

afterEach(() => {
  looking.stop()
  vi.useRealTimers()
})

test("tells at once what is on the screen", () => {
  looking.at(at("ana"))
  expect(sent).toEqual([look("ana")])
})

test("repeating the same costs nothing", () => {
  looking.at(at("ana"))
  vi.advanceTimersByTime(1000)
  looking.at(at("ana"))
  vi.advanceTimersByTime(1000)
  expect(sent).toHaveLength(1)
})

test("while scrolling, tells now and then, and the last thing surely", () => {
  for (let step = 0; step <= 20; step++) {
    looking.at(at(`person-${step}`))
    vi.advanceTimersByTime(20)
  }
  vi.advanceTimersByTime(200)
  expect(sent.length).toBeLessThan(8)
  expect(sent.at(-1)).toEqual(look("person-20"))
})

test("a tab in the background is sent no pictures, and gets them back when it is looked at", () => {
  looking.at(at("ana"))
  vi.advanceTimersByTime(500)
  page.turn(true)
  expect(sent).toHaveLength(1)
  vi.advanceTimersByTime(3000)
  page.turn(false)
  expect(sent).toEqual([look("ana"), look(), look("ana")])
})

test("a glance at another tab changes nothing", () => {
  looking.at(at("ana"))
  page.turn(true)
  vi.advanceTimersByTime(2000)
  page.turn(false)
  vi.advanceTimersByTime(5000)
  expect(sent).toHaveLength(1)
})

test("says it again when the server has forgotten", () => {
  looking.at(at("ana"))
  looking.repeat()
  expect(sent).toEqual([look("ana"), look("ana")])
})
