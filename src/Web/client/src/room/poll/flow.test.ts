import { describe, expect, it } from "vitest"
import { drawFlow } from "./flow"

const flow = {
  moves: [
    { from: 0, to: 0, people: 12 },
    { from: 0, to: 1, people: 6 },
    { from: 1, to: 1, people: 9 },
    { from: null, to: 1, people: 3 },
  ],
  withheld: 0,
}

describe("a flow between two rounds", () => {
  const drawing = drawFlow(flow, 3)

  it("counts people at both sides, those who did not vote last", () => {
    expect(drawing.before.map((block) => [block.place, block.people])).toEqual([
      [0, 18],
      [1, 9],
      [null, 3],
    ])
    expect(drawing.after.map((block) => [block.place, block.people])).toEqual([
      [0, 12],
      [1, 18],
    ])
  })

  it("fills each block with its streams, and stays within the picture", () => {
    for (const block of drawing.before) {
      const streams = drawing.streams.filter((stream) => stream.from === block.place)
      expect(Math.min(...streams.map((stream) => stream.left))).toBeCloseTo(block.top)
      expect(streams.reduce((sum, stream) => sum + stream.height, 0)).toBeCloseTo(block.height)
      expect(block.top + block.height).toBeLessThanOrEqual(1.0001)
    }
    for (const block of drawing.after) {
      const streams = drawing.streams.filter((stream) => stream.to === block.place)
      expect(Math.min(...streams.map((stream) => stream.right))).toBeCloseTo(block.top)
      expect(streams.reduce((sum, stream) => sum + stream.height, 0)).toBeCloseTo(block.height)
    }
  })

  it("keeps room for a line of words at every block, however few stand there", () => {
    const { after, rows } = drawFlow(
      {
        moves: [
          { from: 0, to: 0, people: 97 },
          { from: 0, to: 1, people: 1 },
          { from: 0, to: 2, people: 1 },
        ],
        withheld: 0,
      },
      3,
    )
    const middles = after.map((block) => (block.top + block.height / 2) * rows)
    expect(rows).toBe(3)
    expect((middles[2] ?? 0) - (middles[1] ?? 0)).toBeGreaterThanOrEqual(0.5)
    expect(middles.every((middle) => middle >= 0.25 && middle <= rows - 0.25)).toBe(true)
  })

  it("tells who stayed", () => {
    expect(drawing.streams.filter((stream) => stream.stayed).map((stream) => stream.people)).toEqual([12, 9])
  })

  it("is empty where nothing may be shown", () => {
    expect(drawFlow({ moves: [], withheld: 7 }, 3)).toEqual({ before: [], after: [], streams: [], rows: 0 })
  })
})
