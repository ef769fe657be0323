import type {
  Attendee,
  ClassView,
  HostResult,
  HostsView,
  PersonView,
  PollForm,
  PollResult,
  PollView,
  SelfView,
} from "../session"
import { emptyBoard, hostsView } from "../session/examples.testing"

/** Builders of small classes for the room's tests. Everything not named is the quiet, ordinary case. */
export function person(id: string, more: Partial<PersonView> = {}): PersonView {
  return {
    id,
    name: `Name of ${id}`,
    city: "Durban",
    title: "Mayor",
    role: "mayor",
    seat: null,
    presence: "here",
    microphone: false,
    camera: false,
    ...more,
  }
}

export function classOf(people: PersonView[], more: Partial<ClassView> = {}): ClassView {
  return {
    session: {
      id: "class",
      title: "Class 4",
      subtitle: "The harbour case",
      phase: "inClass",
      startsAt: "2027-01-14T14:00:00Z",
      endsAt: "2027-01-14T16:00:00Z",
      zone: "America/New_York",
      locked: false,
      chatOn: true,
      confidential: false,
    },
    people: Object.fromEntries(people.map((one) => [one.id, one])),
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
    ...more,
  }
}

export function selfOf(id: string, more: Partial<SelfView> = {}): SelfView {
  return {
    person: id,
    presence: "here",
    votes: {},
    unmuteAskedBy: null,
    mutedBy: null,
    mediaTab: null,
    isNext: false,
    declinesRecording: false,
    messages: [],
    ...more,
  }
}

export function hostsOf(more: Partial<HostsView> = {}): HostsView {
  return { ...hostsView, ...more }
}

export function attendee(id: string, more: Partial<Attendee> = {}): Attendee {
  return {
    person: id,
    presence: "here",
    waitingSince: null,
    devices: 1,
    calls: 0,
    lastCalledAt: null,
    passedOver: 0,
    talkedSeconds: 0,
    isNext: false,
    ...more,
  }
}

/** A kind of vote with the terms it needs. */
export function form(kind: PollForm["kind"], more: Partial<PollForm> = {}): PollForm {
  return { kind, least: null, most: null, scale: null, unit: null, right: null, ...more }
}

export function result(counts: number[], more: Partial<PollResult> = {}): PollResult {
  const people = counts.reduce((sum, count) => sum + count, 0)
  return { counts, people, withheld: false, ranks: null, numbers: null, texts: null, ...more }
}

export function hostResult(more: Partial<HostResult> = {}): HostResult {
  return {
    poll: "poll",
    result: null,
    choices: null,
    first: null,
    flow: null,
    switched: null,
    groups: null,
    right: null,
    ballotsKept: false,
    askedForTime: [],
    ...more,
  }
}

export function poll(more: Partial<PollView> = {}): PollView {
  return {
    id: "poll",
    question: "Would you build the terminal?",
    options: ["Yes", "No"],
    form: form("single"),
    anonymous: false,
    again: false,
    round: 1,
    state: "open",
    revealed: false,
    openedAt: "2027-01-14T14:20:00Z",
    closesAt: null,
    closedAt: null,
    result: null,
    first: null,
    flow: null,
    ...more,
  }
}

export function hand(id: string, raisedAt = "2027-01-14T14:20:00Z") {
  return { person: id, intent: null, raisedAt }
}

export function holder(id: string) {
  return { person: id, since: "2027-01-14T14:20:00Z", hadHand: true, by: "ada" }
}
