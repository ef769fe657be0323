import { describe, expect, test } from "vitest"
import { classSnapshot, openPoll, selfSnapshot, unknown, zanele } from "./examples.testing"
import type { Live, Update } from "./messages"
import { applyConnection, applyLive, applySnapshot, applyUpdate, fadePointer, fadeReaction } from "./reducer"
import type { LiveState } from "./state"

const inClass = applySnapshot(applySnapshot(unknown, classSnapshot), selfSnapshot)

function update(parts: Partial<Update>): Update {
  const base = { audience: "class", number: 12, after: 10, id: "e12", at: "2027-01-14T14:21:00Z", changes: [] }
  return { ...base, ...parts } as Update
}

function applied(state: LiveState, next: Update): LiveState {
  const outcome = applyUpdate(state, next)
  if (outcome.kind !== "applied") throw new Error(`expected the update to apply, was ${outcome.kind}`)
  return outcome.state
}

describe("snapshots", () => {
  test("replace the audience's view and head, and leave the others alone", () => {
    expect(inClass.class).toEqual(classSnapshot.view)
    expect(inClass.self).toEqual(selfSnapshot.view)
    expect(inClass.hosts).toBeNull()
    expect(inClass.heads).toEqual({ class: { number: 10, id: "e10" }, self: { number: 9, id: "e9" } })
  })
})

describe("updates", () => {
  test("that follow the head apply and become the head", () => {
    const hands = [{ person: "zanele", intent: "challenge", raisedAt: "2027-01-14T14:21:00Z" } as const]
    const next = applied(inClass, update({ changes: [{ kind: "hands", hands }] } as Partial<Update>))
    expect(next.class?.hands).toEqual(hands)
    expect(next.heads.class).toEqual({ number: 12, id: "e12" })
    expect(inClass.class?.hands).toEqual([])
  })

  test("already held are known and change nothing", () => {
    expect(applyUpdate(inClass, update({ number: 10, after: 8 }))).toEqual({ kind: "known" })
  })

  test("that do not follow the head are a gap", () => {
    expect(applyUpdate(inClass, update({ number: 14, after: 12 }))).toEqual({ kind: "gap" })
  })

  test("for an audience without a snapshot are a gap", () => {
    expect(applyUpdate(inClass, update({ audience: "hosts" }))).toEqual({ kind: "gap" })
  })

  test("keep people who are not named", () => {
    const amara = { ...zanele, id: "amara", name: "Amara Okafor", city: "Enugu", seat: 1 }
    const next = applied(inClass, update({ changes: [{ kind: "people", people: [amara] }] } as Partial<Update>))
    expect(Object.keys(next.class?.people ?? {})).toEqual(["zanele", "amara"])
  })

  test("replace a message of the same id where it stands", () => {
    const message = (id: string, text: string, removed = false) => ({
      kind: "message" as const,
      message: { id, from: "zanele", to: "class" as const, text, at: "2027-01-14T14:21:00Z", removed },
    })
    const said = applied(
      inClass,
      update({ changes: [message("m1", "Hello"), message("m2", "Yes")] } as Partial<Update>),
    )
    const removed = applied(
      said,
      update({ number: 13, after: 12, id: "e13", changes: [message("m1", "", true)] } as Partial<Update>),
    )
    expect(removed.class?.messages.map(({ id, text, removed }) => [id, text, removed])).toEqual([
      ["m1", "", true],
      ["m2", "Yes", false],
    ])
  })

  test("of a chat that goes on forget the oldest of 200 messages", () => {
    const changes = Array.from({ length: 203 }, (_, line) => ({
      kind: "message" as const,
      message: {
        id: `m${line}`,
        from: "zanele",
        to: "class" as const,
        text: "Yes",
        at: "2027-01-14T14:21:00Z",
        removed: false,
      },
    }))
    const messages = applied(inClass, update({ changes } as Partial<Update>)).class?.messages
    expect([messages?.length, messages?.[0]?.id, messages?.at(-1)?.id]).toEqual([200, "m3", "m202"])
  })

  test("of oneself keep votes and messages", () => {
    const vote = update({
      audience: "self",
      after: 9,
      changes: [{ kind: "vote", poll: "p1", round: 1, answer: { options: [1] } }],
    } as Partial<Update>)
    const asked = update({
      audience: "self",
      number: 13,
      after: 12,
      id: "e13",
      changes: [
        { kind: "self", person: "zanele", presence: "here", unmuteAskedBy: "ada", mutedBy: null, mediaTab: "t1" },
      ],
    } as Partial<Update>)
    const next = applied(applied(inClass, vote), asked)
    expect(next.self).toEqual({
      ...selfSnapshot.view,
      votes: { p1: { round: 1, answer: { options: [1] } } },
      unmuteAskedBy: "ada",
      mediaTab: "t1",
    })
    expect(next.self).not.toHaveProperty("kind")
  })

  test("of a kind from the future change nothing but the head", () => {
    const next = applied(inClass, update({ changes: [{ kind: "weather" }] } as unknown as Partial<Update>))
    expect(next.class).toEqual(inClass.class)
    expect(next.heads.class?.number).toBe(12)
  })
})

describe("what is outside the chain", () => {
  test("a tally replaces the last and goes when the vote closes", () => {
    const tally = { kind: "tally", poll: "p1", answered: 29, expected: 38 } as const
    const counting = applyLive(inClass, tally)
    expect(counting.tallies.p1).toEqual({ poll: "p1", answered: 29, expected: 38 })
    const closed = { ...openPoll, state: "closed" as const, closedAt: "2027-01-14T14:22:00Z" }
    const next = applied(counting, update({ changes: [{ kind: "poll", poll: closed }] } as Partial<Update>))
    expect(next.tallies).toEqual({})
    expect(applyLive(next, tally).tallies).toEqual({})
  })

  test("nobody is talking while we are away", () => {
    const talking = applyLive(inClass, { kind: "talking", people: ["zanele"] })
    expect(talking.talking).toEqual(["zanele"])
    expect(applyConnection(talking, { state: "reconnecting", since: 5 }).talking).toEqual([])
  })

  test("a sign stays until it fades; a newer one outlives the fading of the older", () => {
    const once = applyLive(inClass, { kind: "reaction", person: "zanele", reaction: "applause" })
    const twice = applyLive(once, { kind: "reaction", person: "zanele", reaction: "agree" })
    expect(fadeReaction(twice, "zanele", 1)).toBe(twice)
    expect(twice.reactions.zanele?.reaction).toBe("agree")
    expect(fadeReaction(twice, "zanele", 2).reactions).toEqual({})
  })

  test("an unknown kind changes nothing", () => {
    expect(applyLive(inClass, { kind: "fireworks" } as unknown as Live)).toBe(inClass)
  })
})

describe("a host's pointer", () => {
  const point = (x: number): Live => ({ kind: "pointer", person: "ines", exhibit: "case", page: 2, x, y: 0.5 })

  test("is where it was last, and fades unless it has moved since", () => {
    const moved = applyLive(applyLive(inClass, point(0.1)), point(0.2))
    expect(moved.pointer).toEqual({ person: "ines", exhibit: "case", page: 2, x: 0.2, y: 0.5, number: 2 })
    expect(fadePointer(moved, 1)).toBe(moved)
    expect(fadePointer(moved, 2).pointer).toBeNull()
  })
})
