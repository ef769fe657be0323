import type { PollForm } from "../session"
import type * as Host from "./generated/api"
import { forgetAhead, get, getAhead, post, remove } from "./http"

/**
 * The host's HTTP API as the pages use it. What it answers is generated from its description (`npm run api`); here it has the names
 * that pages use. Times are ISO 8601 in UTC.
 */
export type {
  ColumnSummary,
  DoorReport,
  DoorTrouble,
  EarlierCalls,
  NamedRoom,
  NotCalledSummary,
  PastureSummary,
  PointSummary,
  SessionCard,
  SessionKind,
  SpeakerSummary,
  Stay,
} from "./generated/api"
export type Attendance = Host.AttendanceAnswer
export type Attender = Host.AttenderAnswer
export type Help = Host.HelpAnswer
export type Home = Host.HomeAnswer
export type JoinProgress = Host.JoinAnswer
export type KeptSet = Host.SetAnswer
/** Whose link it is, before anyone is signed in. */
export type LinkOwner = Host.LinkAnswer
export type Me = Host.MeAnswer
export type Programme = Host.ProgrammeAnswer
export type ProposedRooms = Host.GroupingAnswer
/** How rooms are to be made, of whom. */
export type RoomsAsked = Host.GroupingAsked
export type StoredExhibit = Host.ExhibitAnswer
/** Ways in besides personal links; without an institution there is no button for it. */
export type WaysIn = Host.WaysAnswer

/** One round of a vote. Its form has all its members here, as in class. */
export interface VoteSummary extends Host.VoteSummary {
  form: PollForm
}
export interface Summary extends Host.ClassSummary {
  votes: VoteSummary[]
}

export const as = (person: string, rest: string) => `/as/${encodeURIComponent(person)}/api/${rest}`

export const api = {
  look: (key: string) => post<LinkOwner>("/api/links/look", { key }),
  /** Answered alike for every address. */
  askNewLink: (email: string) => post("/api/links/new", { email }),
  waysIn: (signal?: AbortSignal) => get<WaysIn>("/api/ways-in", signal),
  /** As `askNewLink`: a short code, good in this browser. */
  askCode: (email: string) => post("/api/codes", { email }),
  enterCode: (code: string) => post<Host.EnteredAnswer>("/api/codes/enter", { code }),
  help: () => get<Help>("/api/help"),
  signIn: (person: string, key: string) => post(as(person, "sign-in"), { key }),
  signOut: (person: string) => {
    forgetAhead()
    return post(as(person, "sign-out"), {})
  },
  me: (person: string, signal?: AbortSignal) => get<Me>(as(person, "me"), signal),
  home: (person: string, signal?: AbortSignal) => get<Home>(as(person, "home"), signal),
  /** Loads what the first page after signing in will ask for. */
  homeAhead: (person: string) => {
    void getAhead<Me>(as(person, "me"))
    return getAhead<Home>(as(person, "home"))
  },
  attendance: (person: string, session: string, signal?: AbortSignal) =>
    get<Attendance>(as(person, `sessions/${encodeURIComponent(session)}/attendance`), signal),
  reportDoor: (person: string, session: string, report: Host.DoorReport) =>
    post(as(person, `sessions/${encodeURIComponent(session)}/door`), report),
  admit: (person: string, session: string, who: string) =>
    post(as(person, `sessions/${encodeURIComponent(session)}/people/${encodeURIComponent(who)}/admit`), {}),
  summary: (person: string, session: string, signal?: AbortSignal) =>
    get<Summary>(as(person, `sessions/${encodeURIComponent(session)}/summary`), signal),
  earlierCalls: (person: string, session: string, signal?: AbortSignal) =>
    get<Host.EarlierCalls>(as(person, `sessions/${encodeURIComponent(session)}/earlier-calls`), signal),
  proposeRooms: (person: string, session: string, asked: RoomsAsked) =>
    post<ProposedRooms>(as(person, `sessions/${encodeURIComponent(session)}/groupings`), asked),
  breakoutSets: (person: string, signal?: AbortSignal) => get<KeptSet[]>(as(person, "breakout-sets"), signal),
  keepBreakoutSet: (person: string, name: string, rooms: Host.NamedRoom[]) =>
    post<KeptSet>(as(person, "breakout-sets"), { name, rooms }),
  removeBreakoutSet: (person: string, set: string) => remove(as(person, `breakout-sets/${encodeURIComponent(set)}`)),
}

/** Addresses the browser opens by itself. */
export const addresses = {
  me: (person: string) => as(person, "me"),
  hub: (person: string) => `/as/${encodeURIComponent(person)}/hub`,
  portrait: (me: string, person: string) => as(me, `people/${encodeURIComponent(person)}/portrait`),
  summary: (me: string, session: string) => as(me, `sessions/${encodeURIComponent(session)}/summary`),
  summaryCsv: (me: string, session: string) => as(me, `sessions/${encodeURIComponent(session)}/summary.csv`),
  /** One vote of a class, or all of them. */
  votesCsv: (me: string, session: string, poll?: string) =>
    as(me, `sessions/${encodeURIComponent(session)}/votes.csv${poll ? `?poll=${encodeURIComponent(poll)}` : ""}`),
  attendanceCsv: (me: string, session: string) => as(me, `sessions/${encodeURIComponent(session)}/attendance.csv`),
}
