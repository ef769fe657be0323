import { describe, expect, it } from "vitest"
import { attendee, classOf, hand, holder, hostResult, hostsOf, person, poll } from "../room/room.testing"
import type { Attendee } from "../session"
import { callDesk, type Wish } from "./callDesk"

const now = Date.parse("2027-01-14T14:30:00Z")

const hostsWith = (...seen: Attendee[]) =>
  hostsOf({ attendees: Object.fromEntries(seen.map((one) => [one.person, one])) })

/** Three hands: early spoke at length, overlooked was passed over twice, new has not been heard. */
const three = classOf([person("early"), person("overlooked"), person("fresh")], {
  hands: [
    hand("early", "2027-01-14T14:20:00Z"),
    hand("overlooked", "2027-01-14T14:24:00Z"),
    hand("fresh", "2027-01-14T14:28:00Z"),
  ],
})
const seenOfThree = hostsWith(
  attendee("early", { calls: 1, talkedSeconds: 180 }),
  attendee("overlooked", { calls: 1, passedOver: 2, talkedSeconds: 20 }),
  attendee("fresh"),
)
const order = (wish: Wish) => callDesk(three, seenOfThree, null, wish, "", now).hands.map(({ who }) => who.id)

describe("hands", () => {
  it("are suggested: first who was passed over twice, then who was not heard, then who waited longest", () => {
    expect(order("suggested")).toEqual(["overlooked", "fresh", "early"])
  })

  it("stand as they were raised, or by who said least, when faculty want that", () => {
    expect(order("waiting")).toEqual(["early", "overlooked", "fresh"])
    expect(order("quiet")).toEqual(["fresh", "overlooked", "early"])
  })

  it("say why they stand where they stand", () => {
    const [overlooked, fresh, early] = callDesk(three, seenOfThree, null, "suggested", "", now).hands
    expect(overlooked?.reasons).toEqual([
      { kind: "waited", minutes: 6 },
      { kind: "passedOver", count: 2 },
      { kind: "called", count: 1 },
    ])
    expect(fresh?.reasons).toEqual([{ kind: "waited", minutes: 2 }, { kind: "notHeard" }])
    expect(early?.reasons).toContainEqual({ kind: "spoke", minutes: 3 })
  })

  it("keep their order while nothing is known of their people", () => {
    expect(callDesk(three, null, null, "suggested", "", now).hands.map(({ who }) => who.id)).toEqual([
      "early",
      "overlooked",
      "fresh",
    ])
  })
})

describe("whom the plan means to call on", () => {
  const pasture = {
    ...{ id: "now", title: "", question: "", minutes: 20, notes: "", polls: [], columns: [], steps: [] },
    ...{ beganAt: "2027-01-14T14:22:00Z", usedSeconds: 0, skipped: false },
    callers: ["fresh", "quiet", "away", "before", "done"].map((person) => ({ person, told: false })),
  }
  const people = ["early", "overlooked", "fresh", "quiet", "before", "done"].map((id) => person(id))
  const view = { ...three, people: classOf([...people, person("away", { presence: "expected" })]).people }
  const seen = hostsOf({
    attendees: {
      ...seenOfThree.attendees,
      before: attendee("before", { calls: 1, lastCalledAt: "2027-01-14T14:21:00Z" }),
      done: attendee("done", { calls: 1, lastCalledAt: "2027-01-14T14:23:00Z" }),
    },
    plan: { version: 1, pastures: [pasture], checkpoints: [], current: "now", since: pasture.beganAt },
  })

  it("comes first with a hand, and in the plan's order without, until they were called in this pasture", () => {
    const { hands, planned, others } = callDesk(view, seen, null, "suggested", "", now)
    expect(hands.map(({ who }) => who.id)).toEqual(["fresh", "overlooked", "early"])
    expect(hands[0]?.reasons[0]).toEqual({ kind: "planned" })
    expect(planned.map(({ who }) => who.id)).toEqual(["quiet", "before"])
    expect(others.map(({ who }) => who.id)).not.toContain("quiet")
  })

  it("is nobody while another pasture is on", () => {
    const other = { ...seen, plan: { ...seen.plan, current: null } }
    expect(callDesk(view, other, null, "suggested", "", now).planned).toEqual([])
    expect(callDesk(view, null, null, "suggested", "", now).planned).toEqual([])
  })
})

describe("who switched between two votes", () => {
  const twice = (id: string, openedAt: string) => poll({ id, openedAt, round: 2, state: "closed" })
  const yesToNo = (person: string) => ({ person, from: { options: [0] }, to: { options: [1] } })
  const view = classOf([person("early"), person("fresh"), person("down"), person("before")], {
    hands: [hand("early", "2027-01-14T14:20:00Z"), hand("fresh", "2027-01-14T14:28:00Z")],
    polls: { old: twice("old", "2027-01-14T14:05:00Z"), last: twice("last", "2027-01-14T14:25:00Z") },
  })
  const seen = hostsOf({
    results: {
      old: hostResult({ poll: "old", switched: [yesToNo("before")] }),
      last: hostResult({ poll: "last", switched: [yesToNo("fresh"), yesToNo("down")] }),
    },
  })

  it("comes first when wished for, with or without a hand, and with what they switched from and to", () => {
    const { offered, hands, others } = callDesk(view, seen, null, "switched", "", now)
    expect(offered).toContain("switched")
    expect(hands.map(({ who }) => who.id)).toEqual(["fresh", "early"])
    expect(hands[0]?.reasons).toContainEqual({ kind: "switched", from: "Yes", to: "No" })
    expect(others.map(({ who }) => who.id)).toEqual(["down"])
  })

  it("is no wish while nobody did", () => {
    const { offered, hands } = callDesk(view, hostsOf(), null, "switched", "", now)
    expect(offered).not.toContain("switched")
    expect(hands.map(({ who }) => who.id)).toEqual(["early", "fresh"])
  })
})

describe("people whose hand is down", () => {
  const people = ["a", "b", "c", "d", "e"].map((id, seat) => person(id, { seat }))
  const view = classOf([...people, person("host", { role: "faculty" }), person("away", { presence: "dropped" })], {
    floor: [holder("b")],
  })

  it("are named, a few, when they have not been heard: never hosts, the absent, or who has the floor", () => {
    const seen = hostsWith(
      ...["a", "b", "c", "d", "e", "host", "away"].map((id) => attendee(id, { calls: id === "a" ? 1 : 0 })),
    )
    const { others } = callDesk(view, seen, null, "suggested", "", now)
    expect(others.map(({ who }) => who.id)).toEqual(["c", "d", "e"])
    expect(others[0]?.reasons).toEqual([])
  })

  it("are found by name, city and office, with what matched", () => {
    const port = { ...view, people: { ...view.people, c: person("c", { title: "Head of the port authority" }) } }
    const { others } = callDesk(port, hostsWith(attendee("c", { calls: 2 })), null, "suggested", "port", now)
    expect(others.map(({ who }) => who.id)).toEqual(["c"])
    expect(others[0]?.reasons).toEqual([
      { kind: "matches", words: "Head of the port authority" },
      { kind: "called", count: 2 },
    ])
  })
})

describe("who was not called yet this series", () => {
  const two = classOf(
    [person("early"), person("never"), person("quiet", { seat: 0 }), person("unknown", { seat: 1 })],
    {
      hands: [hand("early", "2027-01-14T14:20:00Z"), hand("never", "2027-01-14T14:24:00Z")],
    },
  )
  const seen = hostsWith(...["early", "never", "quiet", "unknown"].map((id) => attendee(id)))
  const earlier = { classes: 3, calls: { early: 2, quiet: 1 } }

  it("goes before those heard as little who were, with or without a hand, and says so", () => {
    const { hands, others } = callDesk(two, seen, earlier, "suggested", "", now)
    expect(hands.map(({ who }) => who.id)).toEqual(["never", "early"])
    expect(hands[0]?.reasons).toContainEqual({ kind: "notThisSeries" })
    expect(hands[1]?.reasons).not.toContainEqual({ kind: "notThisSeries" })
    expect(others.map(({ who }) => who.id)).toEqual(["unknown", "quiet"])
    expect(others[0]?.reasons).toEqual([{ kind: "notThisSeries" }])
  })

  it("waits like everyone where faculty want first come", () => {
    const { hands } = callDesk(two, seen, earlier, "waiting", "", now)
    expect(hands.map(({ who }) => who.id)).toEqual(["early", "never"])
  })

  it("is nobody once called today, and nobody in the first class of a series", () => {
    const called = hostsWith(attendee("never", { calls: 1 }), attendee("early"))
    expect(callDesk(two, called, earlier, "waiting", "", now).hands[1]?.reasons).not.toContainEqual({
      kind: "notThisSeries",
    })
    const { hands } = callDesk(two, seen, { classes: 0, calls: {} }, "suggested", "", now)
    expect(hands.map(({ who }) => who.id)).toEqual(["early", "never"])
  })
})
