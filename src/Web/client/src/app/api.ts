import type { CityWish, PollFlow, PollForm, PollResult, Presence, Role, RoomsBy } from "../session"
import type { PhoneCall } from "./attendance"
import { forgetAhead, get, getAhead, post, remove } from "./http"

/** The host's HTTP API as the pages use it. Times are ISO 8601 in UTC. */
export interface Help {
  /** Shown as it is written, dialled without its spaces. */
  phone: string
  /** A link that opens a message to the staff (mailto:, sms:, https:). */
  message: string
}

/** Ways in besides personal links; without an institution there is no button for it. */
export interface WaysIn {
  /** `address`: where its button leads, at the site's own name. */
  institution?: { name: string; address: string } | null
}

export interface Programme extends Help {
  name: string
  /** IANA zone the series is planned in, and how people say its place ("Boston"). */
  zone: string
  place: string
}

export interface Me {
  person: string
  name: string
  title: string
  /** Empty for those who are not of a city: faculty, staff, guests. */
  city: string
  role: Role
  /** They may offer mayors times for calls, check-ins and debriefs. */
  mayOffer?: boolean
  programme: Programme
}

/** Whose link it is, before anyone is signed in. */
export interface LinkOwner {
  person: string
  name: string
  city: string | null
  title: string
  role: Role
  programme: Programme
  expiresAt: string
}

export type SessionKind = "kickOff" | "class" | "onboardingCall" | "checkIn" | "coachingDebrief"

export interface SessionCard {
  id: string
  /** Place in the series from 1; null for what is not a class. */
  number: number | null
  title: string
  subtitle: string | null
  kind: SessionKind
  startsAt: string
  endsAt: string
  doorsAt: string
  zone: string
  phase: "scheduled" | "open" | "ended" | "cancelled"
  mine: "present" | "partly" | "absent" | "excused" | "expected" | null
  /** What was measured, where staff said otherwise. */
  mineMeasured?: "present" | "partly" | "absent" | "excused" | "expected" | null
}

export interface Home {
  /** The server's clock. */
  now: string
  next: SessionCard | null
  /** The questions one was told one will be called on about in it; one may be empty. */
  askedAbout: string[]
  /** The year's classes, in order of time. */
  year: SessionCard[]
  /** One's own calls, check-ins and debriefs that are still to come, or are open. */
  meetings: SessionCard[]
}

/** A time in class; `to` null: still there. */
export interface Stay {
  from: string
  to: string | null
}

/** Why a device did not open at the door. */
export type DoorTrouble = "denied" | "blockedBySystem" | "missing" | "busy" | "insecure" | "unsupported" | "failed"

/** How a green room's devices do; null: it works, or is not wanted. */
export interface DoorReport {
  camera: DoorTrouble | null
  microphone: DoorTrouble | null
}

/** How far somebody came who is not in class. `at`: null without a sign. */
export interface JoinProgress extends DoorReport {
  step: "noSign" | "linkOpened" | "signedIn" | "deviceTrouble" | "devicesOk"
  at: string | null
}

export interface Attender {
  person: string
  name: string
  city: string | null
  title: string
  role: Role
  phone: string | null
  assistant: { name: string; phone: string } | null
  presence: Presence
  /** `here` and `missing` while it runs; the others once it ended. */
  status: "present" | "partly" | "absent" | "excused" | "here" | "missing"
  /** Where staff said otherwise or excused in advance: what was measured. */
  measured: "present" | "partly" | "absent" | "excused" | "here" | "missing" | null
  seconds: number
  /** Part of the class, 0 to 1. */
  share: number
  stays: Stay[]
  /** How often they were called on. */
  calls: number
  /** Null for who came, and once the class ended. */
  join: JoinProgress | null
  /** The first one first; empty for all but staff. */
  phoneCalls: PhoneCall[]
}

export interface Attendance {
  session: SessionCard
  measuredAt: string
  /** True once the class ended and nothing changes any more. */
  final: boolean
  expected: number
  here: number
  /** What the shares are of. */
  minutes: number
  people: Attender[]
}

export interface PastureSummary {
  /** Empty for participants. */
  title: string
  question: string
  /** Minutes; null for participants. */
  planned: number | null
  usedSeconds: number
  began: boolean
  skipped: boolean
}

/** One round of a vote. `flow`: from the round before. */
export interface VoteSummary {
  question: string
  options: string[]
  form: PollForm
  anonymous: boolean
  round: 1 | 2
  openedAt: string
  result: PollResult
  flow: PollFlow | null
}

export interface PointSummary {
  text: string
  name: string
  city: string
  at: string
  /** Never revealed; hosts only. */
  hidden: boolean
  /** Of the reader's own city. */
  mine: boolean
}

export interface ColumnSummary {
  /** Null: points that stand in no column. */
  title: string | null
  points: PointSummary[]
}

export interface SpeakerSummary {
  person: string
  name: string
  city: string
  role: Role
  floorSeconds: number
  calls: number
  coldCalls: number
  hands: number
  points: number
}

export interface NotCalledSummary {
  person: string
  name: string
  city: string
  role: Role
  byOthers: number
}

/** What came of a class; `people` and `notCalled` are the hosts'. */
export interface Summary {
  session: SessionCard
  startedAt: string | null
  endedAt: string | null
  pastures: PastureSummary[]
  votes: VoteSummary[]
  board: ColumnSummary[]
  people: SpeakerSummary[] | null
  notCalled: NotCalledSummary[] | null
}

/** Who was called in the classes of the series before this one. */
export interface EarlierCalls {
  /** Such classes on record; 0: nothing is known yet. */
  classes: number
  /** How often, by person; who was never called is not in it. */
  calls: Record<string, number>
}

export interface NamedRoom {
  name: string
  people: string[]
}

/** How rooms are to be made, of whom. */
export interface RoomsAsked {
  how: RoomsBy
  people: string[]
  rooms?: number
  cities?: CityWish
  /** The kept set, when saved. */
  set?: string
}

export interface ProposedRooms {
  /** Pairs who share a room here and have shared one this year. */
  repeats: number
  /** At least so many nobody could avoid. */
  unavoidable: number
  rooms: NamedRoom[]
}

/** A PDF that a class may put on its stage. */
export interface StoredExhibit {
  id: string
  title: string
  pages: number
  bytes: number
  uploadedAt: string
}

/** Rooms that a programme keeps by name. */
export interface KeptSet {
  id: string
  name: string
  rooms: NamedRoom[]
}

export const as = (person: string, rest: string) => `/as/${encodeURIComponent(person)}/api/${rest}`

export const api = {
  look: (key: string) => post<LinkOwner>("/api/links/look", { key }),
  /** Answered alike for every address. */
  askNewLink: (email: string) => post("/api/links/new", { email }),
  waysIn: (signal?: AbortSignal) => get<WaysIn>("/api/ways-in", signal),
  /** As `askNewLink`: a short code, good in this browser. */
  askCode: (email: string) => post("/api/codes", { email }),
  enterCode: (code: string) => post<{ person: string; role: Role }>("/api/codes/enter", { code }),
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
  reportDoor: (person: string, session: string, report: DoorReport) =>
    post(as(person, `sessions/${encodeURIComponent(session)}/door`), report),
  admit: (person: string, session: string, who: string) =>
    post(as(person, `sessions/${encodeURIComponent(session)}/people/${encodeURIComponent(who)}/admit`), {}),
  summary: (person: string, session: string, signal?: AbortSignal) =>
    get<Summary>(as(person, `sessions/${encodeURIComponent(session)}/summary`), signal),
  earlierCalls: (person: string, session: string, signal?: AbortSignal) =>
    get<EarlierCalls>(as(person, `sessions/${encodeURIComponent(session)}/earlier-calls`), signal),
  proposeRooms: (person: string, session: string, asked: RoomsAsked) =>
    post<ProposedRooms>(as(person, `sessions/${encodeURIComponent(session)}/groupings`), asked),
  breakoutSets: (person: string, signal?: AbortSignal) => get<KeptSet[]>(as(person, "breakout-sets"), signal),
  keepBreakoutSet: (person: string, name: string, rooms: NamedRoom[]) =>
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
