import type { HostResult, PollAnswer, PollFlow, PollForm, PollResult, PollView } from "../src/session"
import { ago, type Change } from "./setting"

export const question: PollView = {
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
export const counted = (counts: number[], more: Partial<PollResult> = {}): PollResult => ({
  counts,
  people: counts.reduce((sum, count) => sum + count, 0),
  withheld: false,
  ranks: null,
  numbers: null,
  texts: null,
  ...more,
})
export const vote =
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
export const closed: Partial<PollView> = {
  state: "closed",
  closedAt: ago(20),
  closesAt: null,
  revealed: true,
  result: counted([16, 13, 9]),
}
export const form = (kind: PollForm["kind"], more: Partial<PollForm> = {}): PollForm => ({
  ...question.form,
  kind,
  ...more,
})
export const flow: PollFlow = {
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
export const secondRound: Partial<PollView> = {
  ...closed,
  round: 2,
  result: counted([10, 22, 6]),
  first: counted([16, 13, 9]),
  flow,
}
export const switched: Partial<HostResult> = {
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
export const scale = form("scale", { scale: { from: 1, to: 5, fromLabel: "Never", toLabel: "At once" } })
export const written: Partial<PollView> = {
  state: "closed",
  closedAt: ago(20),
  closesAt: null,
  options: [],
  form: form("text"),
}
export const texts = [
  { text: "Clean water", people: 14 },
  { text: "Trust", people: 9 },
  { text: "Pipes", people: 4 },
]
