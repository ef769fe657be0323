import type { BoardChange, DiscussionChange, DiscussionOrder, PartView, PlanView } from "./discussion"
import type { Exhibit, ExhibitOrder, ExhibitView, Pointer } from "./exhibits"
import type { HostResult, OwnVote, PollAnswer, PollForm, PollResult, PollView, TextGroup } from "./polls"
import type { RecordingOrder, RecordingView, RecordingWatch } from "./recording"
import type {
  Attendee,
  BreakoutMode,
  BreakoutSetView,
  FloorHolder,
  Hand,
  Heads,
  HelpCall,
  Instant,
  Intent,
  Loss,
  Message,
  PersonId,
  PersonView,
  PollId,
  Reaction,
  RoomId,
  RoomWatch,
  ScreenView,
  SelfView,
  SessionView,
  TabId,
  Views,
  VisitMode,
  Visitor,
} from "./types"

/** What the server sends. */
export type Snapshot = {
  [V in keyof Views]: { audience: AudienceOf[V]; number: number; id: string; view: Views[V] }
}[keyof Views]

type AudienceOf = { [V in keyof Views]: V extends "room" ? `room:${RoomId}` : V }

export type ClassChange =
  | { kind: "session"; session: SessionView }
  | { kind: "people"; people: PersonView[] }
  | { kind: "hands"; hands: Hand[] }
  | { kind: "floor"; floor: FloorHolder[] }
  | { kind: "poll"; poll: PollView }
  | { kind: "part"; part: PartView | null }
  | BoardChange
  | DiscussionChange
  | { kind: "exhibit"; exhibit: ExhibitView | null }
  | { kind: "screen"; screen: ScreenView | null }
  | { kind: "recording"; recording: RecordingView }
  | { kind: "breakouts"; set: BreakoutSetView }
  | { kind: "message"; message: Message }

export type HostsChange =
  | { kind: "attendees"; attendees: Attendee[] }
  | { kind: "result"; result: HostResult }
  | { kind: "loss"; loss: Loss }
  | { kind: "recordingWatch"; watch: RecordingWatch }
  | { kind: "plan"; plan: PlanView }
  | { kind: "exhibits"; exhibits: Exhibit[] }
  | DiscussionChange
  | { kind: "rooms"; rooms: RoomWatch[] }
  | NotesChange
  | { kind: "message"; message: Message }

export type RoomChange =
  | { kind: "room"; room: RoomId; visitors: Visitor[]; help: HelpCall | null }
  | NotesChange
  | { kind: "message"; message: Message }

/** One more update of a room's notes, or the first `through` of them merged into one. */
export type NotesChange =
  | { kind: "notes"; room: RoomId; update: string }
  | { kind: "notesMerged"; room: RoomId; through: number; update: string }

export type SelfChange =
  | ({ kind: "self" } & Pick<
      SelfView,
      "person" | "presence" | "unmuteAskedBy" | "mutedBy" | "mediaTab" | "isNext" | "declinesRecording"
    >)
  | ({ kind: "vote"; poll: PollId } & OwnVote)
  | { kind: "message"; message: Message }

export interface Changes {
  class: ClassChange
  hosts: HostsChange
  self: SelfChange
  room: RoomChange
}

/** One log entry as this audience may see it; `after` is the audience's previous number. */
export type Update = {
  [V in keyof Views]: {
    audience: AudienceOf[V]
    number: number
    after: number
    id: string
    at: Instant
    changes: Changes[V][]
  }
}[keyof Views]

/** Running count of an open vote; result and choices reach hosts only, and of an anonymous vote nobody. */
export interface Tally {
  poll: PollId
  answered: number
  expected: number
  result?: PollResult | null
  choices?: Record<PersonId, PollAnswer> | null
}

/** Outside the chain: replaces what was there, or fades. */
export type Live =
  | ({ kind: "tally" } & Tally)
  | { kind: "talking"; people: PersonId[] }
  | { kind: "reaction"; person: PersonId; reaction: Reaction }
  | ({ kind: "pointer" } & Pointer)
  | { kind: "media"; state: "up" | "down"; message: string }

export interface Bye {
  code: string
  message: string
}

/** What the client sends. */
export type Answer = { ok: true; number: number } | { ok: false; code: string; message: string }

export interface EnterRequest {
  session: string
  tab: TabId
  /** True after a page load: microphone and camera count as off. */
  fresh: boolean
  heads?: Heads
  /** What the person said at the door; left out: as it was. */
  declinesRecording?: boolean
}

/** A command without its id; the connection gives it one. */
export type Order =
  | { kind: "openDoors" | "startClass" | "endClass" | "leave" | "muteAll" | "declineUnmute" }
  | RecordingOrder
  | { kind: "admit" | "remove" | "mute" | "askToUnmute"; person: PersonId }
  | { kind: "tellNext"; person: PersonId; next: boolean }
  | { kind: "react"; reaction: Reaction }
  | { kind: "lock"; locked: boolean }
  | { kind: "setMedia"; microphone: boolean; camera: boolean }
  | { kind: "raiseHand"; intent?: Intent }
  | { kind: "lowerHand" | "returnFloor"; person?: PersonId }
  | { kind: "callOn"; person: PersonId; alongside: boolean }
  | {
      kind: "openPoll"
      question: string
      options: string[]
      anonymous: boolean
      seconds?: number
      form?: Partial<PollForm> & Pick<PollForm, "kind">
      again?: boolean
    }
  | { kind: "castVote"; poll: PollId; answer: PollAnswer }
  | { kind: "closePoll" | "revealPoll" | "settlePoll" | "askForTime"; poll: PollId }
  | { kind: "openRound"; poll: PollId; seconds?: number }
  | { kind: "groupTexts"; poll: PollId; groups: TextGroup[] }
  | { kind: "extendPoll"; poll: PollId; seconds: number }
  | {
      kind: "openBreakouts"
      title: string
      rooms: { name: string; people: PersonId[] }[]
      mode?: BreakoutMode
      minutes?: number
    }
  | { kind: "moveToRoom"; person: PersonId; room: RoomId | null }
  | { kind: "chooseRoom" | "takeHelp"; room: RoomId }
  | { kind: "extendBreakouts"; minutes: number }
  | { kind: "closeBreakouts"; seconds?: number }
  | { kind: "speakToRooms"; on: boolean }
  | { kind: "askForHelp" | "leaveRoom" | "returnToClass" | "returnToRoom" }
  | { kind: "visitRoom"; room: RoomId; mode: VisitMode }
  | { kind: "writeNotes"; update: string; room?: RoomId }
  | { kind: "compactNotes"; through: number; update: string; room?: RoomId }
  | { kind: "say"; text: string; to: Message["to"] }
  | { kind: "removeMessage"; message: string }
  | { kind: "switchChat"; on: boolean }
  | DiscussionOrder
  | ExhibitOrder
  | { kind: "shareScreen" | "stopSharing" }

export type Command = Order & { id: string }
