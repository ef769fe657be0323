import { describe, expect, it } from "vitest"
import type { OwnVote } from "../../session"
import { poll } from "../room.testing"
import { single } from "./answers"
import { ballot, letter, type Pressed, shownPoll } from "./ballot"

const now = Date.parse("2027-01-14T14:21:00Z")
const seen = (options: {
  votes?: Record<string, OwnVote>
  pressed?: Pressed | null
  of?: Parameters<typeof poll>[0]
  mayVote?: boolean
}) => ballot(poll(options.of), options.votes ?? {}, undefined, options.pressed ?? null, options.mayVote ?? true, now)
const pressed = (more: Partial<Pressed>): Pressed => ({
  poll: "poll",
  round: 1,
  answer: single(1),
  state: "sending",
  before: null,
  ...more,
})

describe("my choice", () => {
  it("is marked the moment it is pressed", () => {
    expect(seen({ pressed: pressed({}) })).toMatchObject({ marked: single(1), mine: "sending" })
  })

  it("is counted once the class said so", () => {
    expect(seen({ pressed: pressed({ state: "counted" }) })).toMatchObject({ marked: single(1), mine: "counted" })
  })

  it("goes back to what it was when it was not counted", () => {
    const failed = seen({
      votes: { poll: { round: 1, answer: single(0) } },
      pressed: pressed({ state: "failed", before: single(0) }),
    })
    expect(failed).toMatchObject({ marked: single(0), mine: "failed", mayChange: true })
  })

  it("is taken from the record after a reload", () => {
    expect(seen({ votes: { poll: { round: 1, answer: single(0) } } })).toMatchObject({
      marked: single(0),
      mine: "counted",
      unknownChoice: false,
    })
  })

  it("cannot be shown after a reload of an anonymous vote, only that it is counted", () => {
    const anonymous = seen({ of: { anonymous: true }, votes: { poll: { round: 1, answer: null } } })
    expect(anonymous).toMatchObject({ marked: null, mine: "counted", unknownChoice: true })
  })

  it("is open again in the second round, whatever was voted or pressed in the first", () => {
    const again = { of: { round: 2 } as const, votes: { poll: { round: 1, answer: single(0) } as const } }
    expect(seen(again)).toMatchObject({ marked: null, mine: "none", unknownChoice: false })
    expect(seen({ ...again, pressed: pressed({ state: "counted" }) })).toMatchObject({ marked: null, mine: "none" })
  })

  it("does not stray to another vote", () => {
    expect(seen({ pressed: pressed({ poll: "earlier" }) })).toMatchObject({ marked: null, mine: "none" })
  })
})

it("can be changed while open, by those who vote, and never after", () => {
  expect(seen({}).mayChange).toBe(true)
  expect(seen({ mayVote: false }).mayChange).toBe(false)
  expect(seen({ of: { state: "closed" } }).mayChange).toBe(false)
})

it("tells how long it still runs, never less than nothing", () => {
  expect(seen({ of: { closesAt: "2027-01-14T14:21:42Z" } }).left).toBe(42_000)
  expect(seen({ of: { closesAt: "2027-01-14T14:20:00Z" } }).left).toBe(0)
  expect(seen({}).left).toBeNull()
})

describe("the vote shown", () => {
  const old = poll({ id: "old", openedAt: "2027-01-14T14:00:00Z", state: "closed", revealed: true })
  const hidden = poll({ id: "hidden", openedAt: "2027-01-14T14:10:00Z", state: "closed" })
  const open = poll({ id: "open", openedAt: "2027-01-14T14:05:00Z" })

  it("is the open one, even when a later one is closed", () => {
    expect(shownPoll([old, hidden, open])?.id).toBe("open")
  })

  it("is else the last one, whether the class sees its result or still waits for it", () => {
    expect(shownPoll([old, hidden])?.id).toBe("hidden")
    expect(shownPoll([old])?.id).toBe("old")
    expect(shownPoll([])).toBeNull()
  })
})

it("names options by letters", () => {
  expect([0, 1, 7].map(letter)).toEqual(["A", "B", "H"])
})
