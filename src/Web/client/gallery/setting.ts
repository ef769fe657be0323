import type { LiveState, PersonView } from "../src/session"
import { emptyBoard, noPlan } from "../src/session/examples.testing"
import { nothingKnown } from "../src/session/state"
import { crowd } from "./crowd"

/** The moment every scene plays at. */
export const NOW = Date.parse("2027-01-14T14:24:00Z")
export const ago = (seconds: number) => new Date(NOW - seconds * 1000).toISOString()

export interface SceneSetting {
  live: LiveState
  person: string
  /** A button to press first, by its words. */
  press?: string
}

/** What makes a scene out of the quiet class. */
export type Change = (live: LiveState, people: Record<string, PersonView>) => void

/** The class as one of its people sees it. */
export function setting(person: string, mayors: number, seniors: boolean, ...changes: Change[]): SceneSetting {
  const people = Object.fromEntries(crowd(mayors, seniors).map((one) => [one.id, one]))
  const host = person === "ada" || person === "marisol"
  const live: LiveState = {
    ...nothingKnown(NOW),
    connection: { state: "connected" },
    class: {
      session: {
        id: "class-4",
        title: "Class 4 · Leading beyond authority",
        subtitle: "The harbour case",
        phase: "inClass",
        startsAt: ago(1440),
        endsAt: ago(-5760),
        openedAt: ago(2400),
        startedAt: ago(1440),
        zone: "America/New_York",
        locked: false,
        chatOn: true,
        confidential: false,
      },
      people,
      hands: [],
      floor: [],
      polls: {},
      part: null,
      board: emptyBoard,
      exhibit: null,
      screen: null,
      recording: { phase: "off", since: null, breakouts: false, chat: false },
      breakouts: [],
      messages: [],
    },
    hosts: host
      ? {
          attendees: attendees(people),
          results: {},
          plan: noPlan,
          hidden: { contributions: {}, links: [] },
          exhibits: [],
          messages: [],
          rooms: [],
          notes: {},
          recording: { declined: [], troubles: [] },
          loss: null,
        }
      : null,
    self: {
      person,
      presence: "here",
      votes: {},
      unmuteAskedBy: null,
      mutedBy: null,
      mediaTab: null,
      isNext: false,
      declinesRecording: false,
      messages: [],
    },
  }
  for (const change of changes) change(live, people)
  return { live, person }
}

export function attendees(people: Record<string, PersonView>) {
  return Object.fromEntries(
    Object.values(people).map((one, index) => [
      one.id,
      {
        person: one.id,
        presence: one.presence,
        waitingSince: null,
        devices: 1,
        calls: index % 3,
        lastCalledAt: null,
        passedOver: index % 4,
        talkedSeconds: (index % 3) * 70,
        isNext: false,
      },
    ]),
  )
}
