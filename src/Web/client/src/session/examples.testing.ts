import type { BoardView, PlanView } from "./discussion"
import type { Snapshot } from "./messages"
import type { PollView } from "./polls"
import { type LiveState, nothingKnown } from "./state"
import type { ClassView, HostsView, PersonView, SelfView } from "./types"

/** Small, whole views for tests to start from. */
export const zanele: PersonView = {
  id: "zanele",
  name: "Zanele Dube",
  city: "Durban",
  title: "Mayor",
  role: "mayor",
  seat: 3,
  presence: "here",
  microphone: false,
  camera: true,
}

export const openPoll: PollView = {
  id: "p1",
  question: "Would you build the terminal?",
  options: ["As planned", "Smaller", "Not at all"],
  form: { kind: "single", least: null, most: null, scale: null, unit: null, right: null },
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
}

export const emptyBoard: BoardView = { columns: [], contributions: {}, links: [], onStage: false, scribes: [] }

export const noPlan: PlanView = { version: 0, pastures: [], checkpoints: [], current: null, since: null }

export const classView: ClassView = {
  session: {
    id: "class-4",
    title: "Leading beyond authority",
    subtitle: "The harbour case",
    phase: "inClass",
    startsAt: "2027-01-14T14:00:00Z",
    endsAt: "2027-01-14T16:00:00Z",
    zone: "America/New_York",
    locked: false,
    chatOn: true,
    confidential: false,
  },
  people: { zanele },
  hands: [],
  floor: [],
  polls: { p1: openPoll },
  part: null,
  board: emptyBoard,
  exhibit: null,
  screen: null,
  recording: { phase: "off", since: null, breakouts: false, chat: false },
  breakouts: [],
  messages: [],
}

export const hostsView: HostsView = {
  attendees: {},
  results: {},
  plan: noPlan,
  hidden: { contributions: {}, links: [] },
  exhibits: [],
  rooms: [],
  notes: {},
  messages: [],
  recording: { declined: [], troubles: [] },
  loss: null,
}

export const selfView: SelfView = {
  person: "zanele",
  presence: "here",
  votes: {},
  unmuteAskedBy: null,
  mutedBy: null,
  mediaTab: null,
  isNext: false,
  declinesRecording: false,
  messages: [],
}

export const classSnapshot: Snapshot = { audience: "class", number: 10, id: "e10", view: classView }
export const selfSnapshot: Snapshot = { audience: "self", number: 9, id: "e9", view: selfView }

/** The state of a tab that just opened. */
export const unknown: LiveState = nothingKnown(0)
