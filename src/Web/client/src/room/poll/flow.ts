import type { PollFlow } from "../../session"

/** A place at one side of the flow: where it stands, and how many people. Heights are shares of the whole, 0 to 1. */
export interface FlowBlock {
  place: number | null
  people: number
  top: number
  height: number
}

/** A stream between the two sides. */
export interface FlowStream {
  from: number | null
  to: number | null
  people: number
  left: number
  right: number
  height: number
  stayed: boolean
}

export interface FlowDrawing {
  before: FlowBlock[]
  after: FlowBlock[]
  streams: FlowStream[]
  /** Blocks on the side that has more of them. */
  rows: number
}

/** Of a row's height, what is kept free for its words, however few people stand there. */
const FREE = 0.5

/** Lays the shown moves out: blocks in the order of places, who did not vote last, streams in the order of the other side. */
export function drawFlow(flow: PollFlow, places: number): FlowDrawing {
  const order = [...Array.from({ length: places }, (_, place) => place), null]
  const people = flow.moves.reduce((sum, move) => sum + move.people, 0)
  const [lefts, rights] = (["from", "to"] as const).map((side) => counts(flow, order, side)) as [Count[], Count[]]
  const rows = Math.max(lefts.length, rights.length)
  const free = FREE / rows
  // Alike on both sides, so that a stream is as high at both ends.
  const unit = (1 - FREE) / people
  const [before, after] = [blocks(lefts, free, unit), blocks(rights, free, unit)]
  const left = new Map(before.map((block) => [block.place, block.top]))
  const right = new Map(after.map((block) => [block.place, block.top]))
  const streams: FlowStream[] = []
  for (const from of order) {
    for (const to of order) {
      const move = flow.moves.find((one) => one.from === from && one.to === to)
      if (!move) continue
      const height = move.people * unit
      const [start, end] = [left.get(from) ?? 0, right.get(to) ?? 0]
      streams.push({ from, to, people: move.people, left: start, right: end, height, stayed: from === to })
      left.set(from, start + height)
      right.set(to, end + height)
    }
  }
  return { before, after, streams, rows }
}

interface Count {
  place: number | null
  people: number
}

/** People at each place of one side, without places where nobody is. */
function counts(flow: PollFlow, order: (number | null)[], side: "from" | "to"): Count[] {
  return order
    .map((place) => ({
      place,
      people: flow.moves.filter((move) => move[side] === place).reduce((people, move) => people + move.people, 0),
    }))
    .filter(({ people }) => people > 0)
}

/** Each block in the middle of a row that is high enough for words beside it. */
function blocks(side: Count[], free: number, unit: number): FlowBlock[] {
  let row = 0
  return side.map(({ place, people }) => {
    const height = people * unit
    const block = { place, people, top: row + free / 2, height }
    row += height + free
    return block
  })
}
