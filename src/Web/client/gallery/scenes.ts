import type {
  HostResult,
  LiveState,
  Message,
  PersonView,
  PollAnswer,
  PollFlow,
  PollForm,
  PollResult,
  PollView,
} from "../src/session"
import { emptyBoard, noPlan } from "../src/session/examples.testing"
import { nothingKnown } from "../src/session/state"
import { crowd } from "./crowd"
import { inRooms } from "./rooms"

/** The moment every scene plays at. */
export const NOW = Date.parse("2027-01-14T14:24:00Z")
const ago = (seconds: number) => new Date(NOW - seconds * 1000).toISOString()

export interface SceneSetting {
  live: LiveState
  person: string
}

type Change = (live: LiveState, people: Record<string, PersonView>) => void

function setting(person: string, mayors: number, seniors: boolean, ...changes: Change[]): SceneSetting {
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
      },
      people,
      hands: [],
      floor: [],
      polls: {},
      part: null,
      board: emptyBoard,
      exhibit: null,
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
      messages: [],
    },
  }
  for (const change of changes) change(live, people)
  return { live, person }
}

function attendees(people: Record<string, PersonView>) {
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

const away =
  (...ids: string[]): Change =>
  (_, people) => {
    for (const id of ids) change(people, id, { presence: "expected", camera: false })
  }
const change = (people: Record<string, PersonView>, id: string, to: Partial<PersonView>) => {
  const before = people[id]
  if (before) people[id] = { ...before, ...to }
}
const speaking: Change = (live, people) => {
  change(people, "ada", { microphone: true })
  live.talking = ["ada"]
}
const floor =
  (...ids: string[]): Change =>
  (live, people) => {
    for (const id of ids) change(people, id, { microphone: true })
    if (live.class) live.class.floor = ids.map((person) => ({ person, since: ago(72), hadHand: true, by: "ada" }))
    live.talking = ids.slice(0, 1)
  }
const hands: Change = (live) => {
  if (!live.class) return
  live.class.hands = [
    { person: "mayor-5", intent: "challenge", raisedAt: ago(250) },
    { person: "mayor-17", intent: "newPoint", raisedAt: ago(175) },
    { person: "mayor-25", intent: "buildOn", raisedAt: ago(100) },
    { person: "mayor-32", intent: "question", raisedAt: ago(35) },
    { person: "mayor-8", intent: null, raisedAt: ago(20) },
  ]
}
const ordinary: Change = (live, people) => {
  away("mayor-11", "mayor-31")(live, people)
  change(people, "mayor-13", { presence: "dropped" })
}
const question: PollView = {
  id: "vote-1",
  question: "Would you build the terminal?",
  options: ["Build it as planned", "Build it, smaller", "Do not build"],
  form: { kind: "single", least: null, most: null, scale: null, unit: null, right: null },
  anonymous: false,
  again: false,
  round: 1,
  state: "open",
  revealed: false,
  openedAt: ago(90),
  closesAt: ago(-42),
  closedAt: null,
  result: null,
  first: null,
  flow: null,
}
const counted = (counts: number[], more: Partial<PollResult> = {}): PollResult => ({
  counts,
  people: counts.reduce((sum, count) => sum + count, 0),
  withheld: false,
  ranks: null,
  numbers: null,
  texts: null,
  ...more,
})
const vote =
  (poll: Partial<PollView> = {}, mine?: PollAnswer | null, known: Partial<HostResult> = {}): Change =>
  (live) => {
    if (!live.class || !live.self) return
    live.class.polls = { "vote-1": { ...question, ...poll } }
    if (mine !== undefined) live.self.votes = { "vote-1": { round: poll.round ?? 1, answer: mine } }
    if (poll.state !== "closed") {
      const hosts = live.hosts && !poll.anonymous ? { result: counted([12, 11, 6]), choices: {} } : {}
      live.tallies = { "vote-1": { poll: "vote-1", answered: 29, expected: 38, ...hosts } }
    }
    if (live.hosts) {
      live.hosts.results = {
        "vote-1": {
          poll: "vote-1",
          result: poll.state === "closed" ? counted([16, 13, 9]) : null,
          choices: null,
          first: null,
          flow: null,
          switched: null,
          groups: null,
          right: null,
          ballotsKept: false,
          askedForTime: [],
          ...known,
        },
      }
    }
  }
const chat: Change = (live) => {
  if (!live.class) return
  const say = (id: string, from: string, text: string, more: Partial<Message> = {}): Message => ({
    id,
    from,
    to: "class",
    text,
    at: ago(400 - Number(id) * 40),
    removed: false,
    ...more,
  })
  live.class.messages = [
    say("1", "mayor-0", "The port study is here: https://example.org/harbour/2026?page=2. Look at page 12."),
    say("2", "mayor-19", "Freiburg had the same argument about its freight yard."),
    say("3", "mayor-8", "", { removed: true }),
    say("4", "mayor-5", "Who pays for the dredging?"),
  ]
  if (live.hosts)
    live.hosts.messages = [say("5", "mayor-24", "My sound drops now and then, is it me?", { to: "hosts" })]
}
const closed: Partial<PollView> = {
  state: "closed",
  closedAt: ago(20),
  closesAt: null,
  revealed: true,
  result: counted([16, 13, 9]),
}
const form = (kind: PollForm["kind"], more: Partial<PollForm> = {}): PollForm => ({ ...question.form, kind, ...more })
const flow: PollFlow = {
  moves: [
    { from: 0, to: 0, people: 10 },
    { from: 0, to: 1, people: 6 },
    { from: 1, to: 1, people: 12 },
    { from: 1, to: 2, people: 1 },
    { from: 2, to: 1, people: 4 },
    { from: 2, to: 2, people: 5 },
  ],
  withheld: 0,
}
const secondRound: Partial<PollView> = {
  ...closed,
  round: 2,
  result: counted([10, 22, 6]),
  first: counted([16, 13, 9]),
  flow,
}
const switched: Partial<HostResult> = {
  result: counted([10, 22, 6]),
  first: counted([16, 13, 9]),
  flow,
  switched: [3, 7, 12, 19].map((place) => ({
    person: `mayor-${place}`,
    from: { options: [place % 2 === 0 ? 2 : 0] },
    to: { options: [1] },
  })),
  choices: Object.fromEntries(Array.from({ length: 38 }, (_, place) => [`mayor-${place}`, { options: [place % 3] }])),
}
const scale = form("scale", { scale: { from: 1, to: 5, fromLabel: "Never", toLabel: "At once" } })
const written: Partial<PollView> = {
  state: "closed",
  closedAt: ago(20),
  closesAt: null,
  options: [],
  form: form("text"),
}
const texts = [
  { text: "Clean water", people: 14 },
  { text: "Trust", people: 9 },
  { text: "Pipes", people: 4 },
]
const someSeniors: Change = (live, people) => {
  for (let seat = 0; seat < 40; seat++) {
    if (seat % 7 === 3) away(`senior-${seat}-1`)(live, people)
  }
}
const noSeniors: Change = (live, people) =>
  away(...Object.keys(people).filter((id) => id.startsWith("senior")))(live, people)

/** What this page shows, by the name in `?scene=`. */
export const scenes: Record<string, () => SceneSetting> = {
  three: () => setting("mayor-1", 3, false, speaking),
  forty: () => setting("mayor-5", 40, false, ordinary, speaking, hands),
  "forty-hundred-twenty-roster": () => setting("mayor-5", 40, true, ordinary, speaking, noSeniors),
  crowd: () => setting("mayor-5", 40, true, ordinary, floor("mayor-2"), hands, someSeniors),
  vote: () => setting("mayor-5", 40, false, ordinary, floor("mayor-2"), vote({}, { options: [1] })),
  "vote-crowd": () => setting("mayor-5", 40, true, ordinary, floor("mayor-2"), vote({}, { options: [1] }), someSeniors),
  "vote-anonymous": () => setting("mayor-5", 40, false, ordinary, speaking, vote({ anonymous: true }, null)),
  revealed: () => setting("mayor-5", 40, false, ordinary, floor("mayor-2"), vote(closed, { options: [1] })),
  "vote-multiple": () =>
    setting(
      "mayor-5",
      40,
      false,
      ordinary,
      speaking,
      vote({ form: form("multiple", { least: 1, most: 2 }) }, { options: [0, 2] }),
    ),
  "vote-scale": () =>
    setting("mayor-5", 40, false, ordinary, speaking, vote({ form: scale, options: [] }, { number: 4 })),
  "vote-ranking": () => setting("mayor-5", 40, false, ordinary, speaking, vote({ form: form("ranking") })),
  "vote-number": () =>
    setting("mayor-5", 40, false, ordinary, speaking, vote({ form: form("number", { unit: "million" }), options: [] })),
  "vote-text": () => setting("mayor-5", 40, false, ordinary, speaking, vote({ form: form("text"), options: [] })),
  flow: () => setting("mayor-5", 40, false, ordinary, floor("mayor-2"), vote(secondRound, { options: [1] })),
  called: () =>
    setting("mayor-5", 40, false, ordinary, (live, people) => {
      floor("mayor-5")(live, people)
      change(people, "mayor-5", { microphone: false })
      live.talking = []
    }),
  next: () => setting("mayor-5", 40, false, ordinary, floor("mayor-2"), hands),
  argument: () => setting("mayor-5", 40, false, ordinary, floor("mayor-2", "mayor-17", "mayor-8"), hands),
  asked: () =>
    setting("mayor-5", 40, false, ordinary, speaking, (live) => {
      if (live.self) live.self.unmuteAskedBy = "ada"
    }),
  reconnecting: () =>
    setting("mayor-5", 40, false, ordinary, hands, (live) => {
      live.connection = { state: "reconnecting", since: NOW }
    }),
  "no-media": () =>
    setting("mayor-5", 40, false, ordinary, hands, (live) => {
      live.media = { up: false, message: "" }
    }),
  chat: () => setting("mayor-5", 40, false, ordinary, speaking, chat),
  desk: () =>
    setting("ada", 40, false, ordinary, floor("mayor-2"), hands, vote({ ...closed, revealed: false, result: null })),
  "desk-vote": () => setting("ada", 40, false, ordinary, speaking, hands, vote()),
  "desk-vote-anonymous": () =>
    setting(
      "ada",
      40,
      false,
      ordinary,
      speaking,
      hands,
      vote({ anonymous: true, again: true }, undefined, { askedForTime: ["mayor-3", "mayor-8"] }),
    ),
  "desk-flow": () => setting("ada", 40, false, ordinary, speaking, vote(secondRound, undefined, switched)),
  "desk-texts": () =>
    setting(
      "ada",
      40,
      false,
      ordinary,
      speaking,
      vote(written, undefined, {
        result: counted([], { people: 27, texts }),
        groups: [
          { title: "Clean water", texts: [0, 2], shown: true },
          { title: "Trust", texts: [1], shown: false },
        ],
      }),
    ),
  "desk-crowd": () => setting("ada", 40, true, ordinary, floor("mayor-2"), hands, someSeniors, vote()),
  room: () => setting("mayor-5", 40, false, ordinary, inRooms(8, false, ago)),
  "room-closed": () => setting("mayor-5", 40, false, ordinary, inRooms(8, true, ago)),
  "desk-rooms": () => setting("ada", 40, false, ordinary, inRooms(8, false, ago)),
  "desk-rooms-crowd": () => setting("ada", 40, true, ordinary, someSeniors, inRooms(24, false, ago)),
  "desk-rooms-closed": () => setting("ada", 40, false, ordinary, inRooms(8, true, ago)),
  "desk-lobby": () =>
    setting("ada", 40, false, hands, (live, people) => {
      if (!live.class || !live.hosts) return
      live.class.session = { ...live.class.session, phase: "open", startedAt: null }
      live.class.hands = []
      away(...Object.keys(people).filter((id) => id.startsWith("mayor") && Number(id.slice(6)) > 14))(live, people)
      live.hosts.attendees = attendees(people)
      for (const [index, id] of ["mayor-20", "mayor-22", "mayor-30"].entries()) {
        const attendee = live.hosts.attendees[id]
        if (attendee)
          live.hosts.attendees[id] = { ...attendee, presence: "waiting", waitingSince: ago(60 + index * 50) }
      }
    }),
}
