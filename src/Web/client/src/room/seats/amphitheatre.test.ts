import { describe, expect, it } from "vitest"
import { ALL_SEATS, NEAR_SEATS, type Roster, type SeatPlan, seatPlan } from "./amphitheatre"
import { PLATE_HEIGHT, type Place } from "./places"

const mayors: Roster = { near: NEAR_SEATS, seniors: "none" }
const everyone: Roster = { near: NEAR_SEATS, seniors: "open" }
const folded: Roster = { near: NEAR_SEATS, seniors: "folded" }

/** The seats' space at 1440×900 with the usual stage above; beside a panel; on the desk; on smaller screens. */
const spaces: [string, number, number][] = [
  ["1440×900", 1392, 452],
  ["1440×900 beside a panel", 1040, 452],
  ["1440×900 on the desk", 808, 452],
  ["1920×1080", 1872, 560],
  ["1280×720", 1232, 340],
  ["1024×768", 976, 380],
  ["768×1024", 720, 560],
]

const box = (place: Place) => ({
  left: place.x,
  right: place.x + Math.max(place.width, place.plate === "none" ? 0 : place.plateWidth),
  top: place.y,
  bottom: place.y + place.height + PLATE_HEIGHT[place.plate],
})

function overlapping(plan: SeatPlan): [number, number][] {
  const boxes = plan.places.map((place) => ({ seat: place.seat, ...box(place) }))
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b): [number, number] => [a.seat, b.seat]),
  )
}

function outside(plan: SeatPlan, width: number): number[] {
  return plan.places
    .filter((place) => {
      const { left, right, top, bottom } = box(place)
      return left < -0.5 || right > width + 0.5 || top < 0 || bottom > plan.height + 0.5
    })
    .map((place) => place.seat)
}

describe.each(spaces)("the seats at %s", (_, width, height) => {
  it.each([
    ["forty mayors", mayors, NEAR_SEATS],
    ["a hundred and twenty people", everyone, ALL_SEATS],
    ["forty mayors, senior leaders folded", folded, NEAR_SEATS],
  ])("seat %s without overlap and inside", (_name, roster, count) => {
    const plan = seatPlan(width, height, roster)
    expect(plan.places.map((place) => place.seat).sort((a, b) => a - b)).toEqual([...Array(count).keys()])
    expect(overlapping(plan)).toEqual([])
    expect(outside(plan, width)).toEqual([])
  })

  it("shrink towards the stage and never the other way", () => {
    const { places } = seatPlan(width, height, mayors)
    const firsts = [0, 8, 16, 24, 32].map((seat) => places.find((place) => place.seat === seat)?.width ?? 0)
    expect([...firsts].sort((a, b) => a - b)).toEqual(firsts)
  })
})

it.each([
  ["1440×900", 1392, 452],
  ["1440×900 beside a panel", 1040, 452],
  ["1440×900 on the desk", 808, 452],
  ["1920×1080", 1872, 560],
])("a hundred and twenty people fit %s without scrolling", (_, width, height) => {
  expect(seatPlan(width, height, everyone).height).toBeLessThanOrEqual(height + 0.5)
})

it("nobody near moves in a wide room when the first senior leader arrives or the last one leaves", () => {
  const near = (roster: Roster) => seatPlan(1392, 452, roster).places.filter((place) => place.section === "near")
  expect(near(everyone)).toEqual(near(folded))
})

it("gives a small class large faces: three people sit in one row", () => {
  const { places } = seatPlan(1392, 452, { near: 3, seniors: "none" })
  expect(places).toHaveLength(3)
  expect(places[0]?.width).toBeGreaterThan(200)
})

it("grows below the fold rather than making faces too small to know", () => {
  const plan = seatPlan(720, 160, mayors)
  expect(plan.height).toBeGreaterThan(160)
  expect(Math.min(...plan.places.map((place) => place.width))).toBeGreaterThan(45)
})
