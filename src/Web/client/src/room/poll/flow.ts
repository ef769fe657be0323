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
}

const GAP = 0.03

/** Lays the shown moves out: blocks in the order of places, who did not vote last, streams in the order of the other side. */
export function drawFlow(flow: PollFlow, places: number): FlowDrawing {
  const order = [...Array.from({ length: places }, (_, place) => place), null]
  const people = flow.moves.reduce((sum, move) => sum + move.people, 0)
  const before = blocks(order, people, (place) => sum(flow, (move) => move.from === place))
  const after = blocks(order, people, (place) => sum(flow, (move) => move.to === place))
  const lefts = new Map(before.map((block) => [block.place, block.top]))
  const rights = new Map(after.map((block) => [block.place, block.top]))
  const unit = unitOf(before, after, people)
  const streams: FlowStream[] = []
  for (const from of order) {
    for (const to of order) {
      const move = flow.moves.find((one) => one.from === from && one.to === to)
      if (!move) continue
      const height = move.people * unit
      const left = lefts.get(from) ?? 0
      const right = rights.get(to) ?? 0
      streams.push({ from, to, people: move.people, left, right, height, stayed: from === to })
      lefts.set(from, left + height)
      rights.set(to, right + height)
    }
  }
  return { before, after, streams }
}

function blocks(order: (number | null)[], all: number, count: (place: number | null) => number): FlowBlock[] {
  const present = order.map((place) => ({ place, people: count(place) })).filter((block) => block.people > 0)
  let top = 0
  return present.map(({ place, people }) => {
    const height = (people / all) * room(order.length)
    const block = { place, people, top, height }
    top += height + GAP
    return block
  })
}

/** What is left for people once the gaps are taken, alike on both sides so that a stream is as high at both ends. */
function room(places: number): number {
  return 1 - GAP * (places - 1)
}

function unitOf(before: FlowBlock[], after: FlowBlock[], people: number): number {
  const block = before[0] ?? after[0]
  return block && people > 0 ? block.height / block.people : 0
}

function sum(flow: PollFlow, meant: (move: PollFlow["moves"][number]) => boolean): number {
  return flow.moves.filter(meant).reduce((people, move) => people + move.people, 0)
}
