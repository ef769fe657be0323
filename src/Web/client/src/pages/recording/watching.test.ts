import { expect, test } from "vitest"
import type { SpineItem, Stretch } from "../../app/recordings"
import { current, position, rows, search, WatchedStretches } from "./watching"

const item = (at: number, more: Partial<SpineItem> = {}): SpineItem => ({
  at,
  instant: "2027-01-14T14:00:00Z",
  kind: "point",
  text: "The fee",
  name: "João Silva",
  city: "São Paulo",
  until: null,
  vote: null,
  ...more,
})

function watch(...seconds: (number | null)[]): Stretch[] {
  const told: Stretch[] = []
  const stretches = new WatchedStretches((stretch) => told.push({ ...stretch }))
  for (const second of seconds) {
    if (second === null) stretches.flush()
    else stretches.at(second)
  }
  return told
}

test.each([
  [0, "0:00"],
  [247.9, "4:07"],
  [3847, "1:04:07"],
])("second %d is said as %s", (second, said) => expect(position(second)).toBe(said))

test("a stretch is told when the video stops", () => {
  expect(watch(10, 10.25, 10.5, 12, null)).toEqual([{ from: 10, to: 12 }])
})

test("what is jumped over is not watched, forwards or back", () => {
  expect(watch(10, 11, 500, 501, 3, 4, null)).toEqual([
    { from: 10, to: 11 },
    { from: 500, to: 501 },
    { from: 3, to: 4 },
  ])
})

test("a long stretch is told in parts without a gap between them", () => {
  const told = watch(...Array.from({ length: 81 }, (_, step) => step / 2), null)
  expect(told[0]).toEqual({ from: 0, to: 15 })
  expect(told.reduce((sum, { from, to }) => sum + to - from, 0)).toBe(40)
  expect(told.at(-1)?.to).toBe(40)
})

test("a moment alone is no stretch", () => expect(watch(10, null)).toEqual([]))

test("words are found in texts, names and cities, without their accents, all of them", () => {
  const spine = [item(0), item(1, { text: "Who pays?", name: "Ada", city: "Lisbon" })]
  expect(search(spine, "sao")).toEqual([spine[0]])
  expect(search(spine, "LISBON pays")).toEqual([spine[1]])
  expect(search(spine, "lisbon fee")).toEqual([])
  expect(search(spine, "  ")).toEqual(spine)
})

test("the video is at the last moment that has begun", () => {
  const items = [item(10), item(20)]
  expect([0, 9.6, 19, 20, 99].map((second) => current(items, second))).toEqual([-1, 0, 0, 1, 1])
})

test("a break stands before what is told of the same second", () => {
  const pause = { at: 20, missing: 60, why: "offTheRecord" }
  expect(rows([item(10), item(20)], [pause]).map(({ at }) => at)).toEqual([10, 20, 20])
  expect(rows([item(10), item(20)], [pause])[1]).toBe(pause)
})
