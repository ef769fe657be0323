import { describe, expect, it } from "vitest"
import { seatPlan } from "./amphitheatre"
import { type Direction, neighbour } from "./neighbours"

const { places } = seatPlan(1392, 452, { near: 40, seniors: "open" })
const from = (seat: number, direction: Direction) => neighbour(places, seat, direction)

describe("arrow keys walk between seats", () => {
  it("along an arc", () => {
    expect(from(0, "ArrowRight")).toBe(1)
    expect(from(7, "ArrowLeft")).toBe(6)
  })

  it("to the arc behind and back", () => {
    expect(from(3, "ArrowDown")).toBe(11)
    expect(from(11, "ArrowUp")).toBe(3)
  })

  it("over the aisle to the senior leaders and back", () => {
    const left = places.find((place) => place.seat === from(16, "ArrowLeft"))
    expect(left?.section).toBe("left")
    expect(places.find((place) => place.seat === from(left?.seat ?? 0, "ArrowRight"))?.section).toBe("near")
  })

  it("and stay where nothing lies further", () => {
    expect(from(3, "ArrowUp")).toBe(3)
  })

  it("so that every seat can be reached", () => {
    const reached = new Set([0])
    const waiting = [0]
    for (let seat = waiting.pop(); seat !== undefined; seat = waiting.pop()) {
      for (const direction of ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"] as const) {
        const next = from(seat, direction)
        if (!reached.has(next)) waiting.push(next)
        reached.add(next)
      }
    }
    expect(reached.size).toBe(120)
  })
})
