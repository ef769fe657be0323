import type { BoardView, HiddenView, PartView, PlanView } from "./discussion"
import type { Exhibit, ExhibitView } from "./exhibits"
import type { HostResult, OwnVote, PollView } from "./polls"
import type { RecordingView, RecordingWatch } from "./recording"

/** The live protocol's views, as docs/protocol.md gives them. Times are ISO 8601 in UTC, ids opaque strings. */
export type PersonId = string
export type PollId = string
export type TabId = string
export type RoomId = string
export type Instant = string

export type Role = "mayor" | "seniorLeader" | "faculty" | "staff" | "guest" | "observer" | "captioner" | "interpreter"
export type Presence = "expected" | "waiting" | "here" | "dropped" | "left" | "removed"
export type Intent = "newPoint" | "buildOn" | "challenge" | "question"
export type Reaction = "applause" | "agree" | "disagree" | "laugh" | "surprise" | "thanks"
export type Phase = "lobby" | "open" | "inClass" | "ended"

export interface SessionView {
  id: string
  title: string
  subtitle: string
  phase: Phase
  startsAt: Instant
  endsAt: Instant
  openedAt?: Instant | null
  startedAt?: Instant | null
  endedAt?: Instant | null
  zone: string
  locked: boolean
  chatOn: boolean
  /** A talk between two, of which nothing is kept but whether it was held. */
  confidential: boolean
}

export interface PersonView {
  id: PersonId
  name: string
  city: string
  title: string
  role: Role
  seat: number | null
  presence: "expected" | "here" | "dropped" | "left"
  microphone: boolean
  camera: boolean
}

export interface Hand {
  person: PersonId
  intent: Intent | null
  raisedAt: Instant
}

export interface FloorHolder {
  person: PersonId
  since: Instant
  hadHand: boolean
  by: PersonId
}

export interface Message {
  id: string
  from: PersonId
  /** `rooms`: a host's word to every breakout room, which everyone may read. */
  to: "class" | "hosts" | "room" | "rooms"
  text: string
  at: Instant
  removed: boolean
  /** Of a message to one room. */
  room?: RoomId | null
}

export type BreakoutMode = "assigned" | "selfChosen"

/** Ways of putting people into rooms. */
export type RoomsBy =
  | "random"
  | "cityTeams"
  | "mixedCities"
  | "balancedRoles"
  | "neverMet"
  | "saved"
  | "sameAsLastTime"
  | "selfChosen"

/** What becomes of people of one city. */
export type CityWish = "any" | "together" | "apart"
export type VisitMode = "listen" | "join"

/** A named grouping of people into rooms. */
export interface BreakoutSetView {
  id: string
  title: string
  mode: BreakoutMode
  openedAt: Instant
  closesAt: Instant | null
  closedAt: Instant | null
  /** Hosts whose voice goes into every room. */
  speaking: PersonId[]
  rooms: BreakoutRoomView[]
}

export interface BreakoutRoomView {
  id: RoomId
  name: string
  /** Who belongs there, also while their connection is lost. */
  people: PersonId[]
  /** Who belongs there and went back to the class early. */
  away: PersonId[]
  /** Everyone who was there. */
  been: PersonId[]
  /** Of closed rooms. */
  notes: Notes | null
}

/** A Yjs document in base64: `base` is its first `through` updates in one, `updates` those after. */
export interface Notes {
  through: number
  base: string | null
  updates: string[]
}

export interface Visitor {
  person: PersonId
  mode: VisitMode
  since: Instant
}

export interface HelpCall {
  by: PersonId
  at: Instant
  /** Null while the room waits. */
  takenBy: PersonId | null
}

/** What a breakout room shows to those in it. */
export interface RoomView {
  room: RoomId
  visitors: Visitor[]
  help: HelpCall | null
  messages: Message[]
  notes: Notes
}

/** What hosts see of an open room from outside. */
export interface RoomWatch {
  room: RoomId
  help: HelpCall | null
  visitors: Visitor[]
}

/** Whose screen is on the stage. */
export interface ScreenView {
  person: PersonId
  since: Instant
}

/** What everyone in the class sees. */
export interface ClassView {
  session: SessionView
  people: Record<PersonId, PersonView>
  /** In order: who waited longest first. */
  hands: Hand[]
  /** One to three, in the order they were called; empty when faculty have it. */
  floor: FloorHolder[]
  polls: Record<PollId, PollView>
  /** The part of the plan that is on; null: none. */
  part: PartView | null
  board: BoardView
  /** On the stage; null: none. */
  exhibit: ExhibitView | null
  /** Somebody's screen, on the stage; null: none is. */
  screen: ScreenView | null
  recording: RecordingView
  /** Oldest first; the last may be open. */
  breakouts: BreakoutSetView[]
  /** To everyone, oldest first. */
  messages: Message[]
}

export interface Attendee {
  person: PersonId
  presence: Presence
  waitingSince: Instant | null
  devices: number
  calls: number
  lastCalledAt: Instant | null
  /** How often others were called while this hand was up longer, since their own last call. */
  passedOver: number
  /** How long they were heard talking, measured from the sound. */
  talkedSeconds: number
  /** Has been told that they are called next. */
  isNext: boolean
}

/** The end of the record was lost when its store failed over; the class went on from before it. */
export interface Loss {
  entries: number
  at: Instant
}

/** What hosts see besides the class. */
export interface HostsView {
  attendees: Record<PersonId, Attendee>
  results: Record<PollId, HostResult>
  plan: PlanView
  hidden: HiddenView
  /** What hosts can put on the stage. */
  exhibits: Exhibit[]
  /** Every open room. */
  rooms: RoomWatch[]
  /** Of every open room. */
  notes: Record<RoomId, Notes>
  /** To hosts, oldest first. */
  messages: Message[]
  recording: RecordingWatch
  loss: Loss | null
}

/** What only this person sees. */
export interface SelfView {
  person: PersonId
  presence: Presence
  /** By poll: the later round this person voted in. */
  votes: Record<PollId, OwnVote>
  unmuteAskedBy: PersonId | null
  mutedBy: PersonId | null
  mediaTab: TabId | null
  /** A host lets me know that I am called next. */
  isNext: boolean
  /** My picture, voice and name stay out of the recording. */
  declinesRecording: boolean
  /** My own messages to the hosts. */
  messages: Message[]
}

export interface Views {
  class: ClassView
  hosts: HostsView
  self: SelfView
  room: RoomView
}

/** On the wire a room's audience carries its id: the head of a former room is never taken for the present one's. */
export type Audience = Exclude<keyof Views, "room"> | `room:${RoomId}`

/** The last log entry of an audience this tab holds. */
export interface Head {
  number: number
  id: string
}
export type Heads = Partial<Record<Audience, Head>>
