// Made by npm run api from docs/openapi/pages.json. Change the host's records instead.

export interface AddSession {
  /** The kick-off, which is in person, or one more class. */
  kind: SessionKind
  /** Of the kick-off: where it is. */
  title: string
  subtitle: string | null
  start: string
  zone: string
  minutes: number
  tracks: Tracks
}

export interface AddWebhook {
  url: string
  /** At least one of them. */
  events: string[]
}

export interface AssistantAnswer {
  name: string
  phone: string
}

/** The live board and the table after class, in one shape. */
export interface AttendanceAnswer {
  session: SessionCard
  /** The moment the numbers are of. */
  measuredAt: string
  /** True once the class ended and its log was archived whole. */
  final: boolean
  /** People who should be there; hosts, visitors and those whom staff excused are not counted. */
  expected: number
  /** Of the expected: there now; once final, those who came at all. */
  here: number
  /** What the shares are of: minutes of class (so far). */
  minutes: number
  people: AttenderAnswer[]
}

export type AttendanceStatus = "present" | "partly" | "absent" | "excused" | "madeUp"

export interface AttenderAnswer {
  person: string
  name: string
  city: string
  title: string
  role: Role
  phone: string | null
  assistant: AssistantAnswer | null
  presence: Presence
  /** What counts: what staff said, else what was measured. */
  status: AttenderStatus
  /** Where staff said otherwise or excused in advance: what was measured. Null elsewhere. */
  measured: AttenderStatus | null
  /** In class. */
  seconds: number
  /** Part of the class, 0 to 1. */
  share: number
  /** Within the class; to: null while they are there. */
  stays: Stay[]
  /** How often called on. */
  calls: number
  /** Until they came in: how far they got. Null for who came, and once the class ended. */
  join: JoinAnswer | null
  /** By staff, because they were missing; the first one first. For staff alone. */
  phoneCalls: PhoneAnswer[]
}

export type AttenderStatus = "present" | "partly" | "absent" | "excused" | "madeUp" | "here" | "missing"

/** A part of the log, newest first. */
export interface AuditAnswer {
  /** IANA zone of the programme, in which its days are. */
  zone: string
  /** How long an entry is kept. */
  keptDays: number
  /** Everyone who did something in it. */
  doers: AuditName[]
  /** The name of the person that was asked for. */
  person: string | null
  entries: AuditLine[]
  /** To ask for what is older; null: nothing is. */
  end: string | null
}

/** What was done to what is known of people, or of the programme. */
export type AuditDeed = "lookedAt" | "changed" | "downloaded" | "sent" | "erased"

export interface AuditLine {
  id: string
  at: string
  by: string
  /** Null: nobody of this id is left. */
  byName: string | null
  /** The key of the machine that did it on their behalf. */
  key: string | null
  deed: AuditDeed
  matter: AuditMatter
  person: string | null
  /** Null: it was done to nobody in particular, or nobody of this id is left. */
  personName: string | null
  session: string | null
  /** "Class 4: Seeing the problem". */
  sessionName: string | null
  thing: string | null
}

/** What it was done to. The words stand in rows that are kept for years: one may come, none may be renamed. */
export type AuditMatter = "people" | "signIns" | "portrait" | "personData" | "attendanceOfYear" | "attendanceOfCity" | "attendanceOfPerson" | "attendanceOfClass" | "correction" | "phoneCall" | "summary" | "votes" | "earlierCalls" | "groupings" | "mail" | "invitations" | "schedule" | "meetings" | "slots" | "plan" | "exhibit" | "recording" | "auditLog" | "webhooks" | "keys"

export interface AuditName {
  person: string
  name: string
}

export interface BlockedAnswer {
  /** What is wrong. */
  detail: string
  /** What to do. */
  next: string
}

export interface BookMeeting {
  kind: MeetingKind
  slot: string
  /** For staff: on whose behalf; null: oneself. */
  mayor: string | null
}

export interface BookedSlot {
  /** Of the meeting. */
  session: string
  person: string
  name: string
  city: string
  meeting: MeetingKind
}

/** Someone whom a plan may mean to call on. */
export interface CallerAnswer {
  id: string
  name: string
  city: string | null
  title: string
  role: Role
}

export interface CancelMeeting {
  /** The slot is not offered again. When its own host cancels, it never is. */
  withdraw: boolean
}

export type CardPhase = "scheduled" | "open" | "ended" | "cancelled"

export interface Cell {
  /** What counts: the correction, else what was measured. Null: expected. */
  status: AttendanceStatus | null
  /** Null: not measured (yet). */
  measured: AttendanceStatus | null
  /** True where staff said so, in advance or afterwards. */
  corrected: boolean
}

export interface ChangeSeries {
  version: number
  rule: RuleBody
}

export interface ChangeSession {
  revision: number
  title: string
  subtitle: string | null
  start: string
  minutes: number
  tracks: Tracks
}

export interface Checkpoint {
  pasture: PastureId
  /** Of the class, from its start: by then the pasture should have begun. */
  minute: number
}

export type CityWish = "any" | "together" | "apart"

/** The years of a city's people. */
export interface CityYear {
  city: string
  name: string
  country: string
  /** IANA zone of the city hall. */
  zone: string
  people: PersonYear[]
}

/** What came of a class, from its log alone. */
export interface ClassSummary {
  session: SessionCard
  /** Null: it was prepared and never started. */
  startedAt: string | null
  endedAt: string | null
  /** There is a recording of it, or the beginning of one, that the reader may watch. */
  recorded: boolean
  pastures: PastureSummary[]
  votes: VoteSummary[]
  board: ColumnSummary[]
  /** For hosts: who spoke and how long. Null for participants, who are not compared. */
  people: SpeakerSummary[] | null
  /** For hosts: whom they have not called in any class of the year. Null for participants. */
  notCalled: NotCalledSummary[] | null
}

/** What the clocks do at a local time. */
export type ClockChange = "none" | "skipped" | "twice"

export interface CodeBody {
  code: string | null
}

export interface CodeWanted {
  email: string | null
}

export interface ColumnSummary {
  /** Null: points that stand in no column. */
  title: string | null
  points: PointSummary[]
}

export interface CopyPlan {
  /** The scheduled session whose plan to take. */
  from: string
  /** The version of the plan that is replaced. */
  version: number
}

export interface CorrectAttendance {
  /** Null takes the correction back. */
  status: AttendanceStatus | null
  reason: string
  /** Entries in the history that the author has seen. */
  version: number
}

export interface CorrectionEntry {
  /** Null: an earlier correction was taken back. */
  status: AttendanceStatus | null
  reason: string
  /** The author's name. */
  by: string
  at: string
}

export interface Deletion {
  session: string
  title: string
  startsAt: string
  /** Not before; it is looked for once an hour. */
  deletesAt: string
  /** As stored. */
  bytes: number
}

export interface DeviceAnswer {
  id: string
  /** Null: the browser did not say. */
  name: string | null
  way: SignInWay
  signedInAt: string
  /** To five minutes. */
  lastSeenAt: string
  isThis: boolean
}

/** Counted from the record of the class. Null: that was not kept of this class. Talk time is never a grade. */
export interface DidInClass {
  /** In class. */
  seconds: number
  /** Heard talking. */
  talkSeconds: number | null
  /** How often called on. */
  calls: number
  /** Raised. */
  hands: number | null
  /** Rounds of votes taken part in. */
  votes: number | null
  /** Taken part in. */
  breakouts: number | null
}

/** What a green room says of its devices: POST …/door. */
export interface DoorReport {
  /** Null: it works, or the person leaves it off. */
  camera: DoorTrouble | null
  microphone: DoorTrouble | null
}

export type DoorTrouble = "denied" | "blockedBySystem" | "missing" | "busy" | "insecure" | "unsupported" | "failed"

/** Who was called in the classes of the series before one, so that hosts see whom nobody has called yet. */
export interface EarlierCalls {
  /** Classes before it that are on record; 0: nothing is known yet. */
  classes: number
  /** How often in these, by person; who was never called is not in it. */
  calls: Record<string, number>
}

/** Whose page to go to. */
export interface EnteredAnswer {
  person: string
  role: Role
}

export interface ErasePerson {
  /** The person's, typed by whoever means it. */
  name: string
}

/** What erasing somebody would do, or how far it has come. */
export interface ErasureAnswer {
  person: string
  name: string
  /** Why it cannot be begun now; null: it can, or was. */
  blocked: BlockedAnswer | null
  /** How much of what is taken away; kinds without any are left out. */
  goes: Record<string, number>
  /** How much of what stays, without a name. */
  remains: Record<string, number>
  /** Null: it was not begun. */
  progress: ErasureProgress | null
  /** Why neither the file nor an erasure is for these staff: they are in another programme as well. Null: both are. */
  elsewhere: BlockedAnswer | null
}

export interface ErasureProgress {
  askedAt: string
  /** Classes whose record is done. */
  done: number
  /** Classes there are. */
  of: number
  /** Null: it goes on. */
  endedAt: string | null
}

export interface ExhibitAnswer {
  id: string
  title: string
  pages: number
  bytes: number
  uploadedAt: string
}

/** Something went wrong. */
export interface Fault {
  at: string
  whose: Whose
  /** Stable, for programs. */
  code: string
  /** What was wrong and what to do next, for staff. */
  sentence: string
}

export interface FeedAnswer {
  /** To be put after the site's address; null: no feed. */
  path: string | null
}

export interface FieldChange {
  /** Its heading. */
  column: string
  before: string
  after: string
}

export interface FreeSlot {
  id: string
  startsAt: string
  endsAt: string
  /** Who would be there. */
  host: string
  hostTitle: string
}

/** The times that a mayor can choose for one meeting, the next ones first. */
export interface FreeSlotsAnswer {
  now: string
  kind: MeetingKind
  /** Whose meeting it is. */
  mayor: string
  /** The check-in that has to have its time first, so that none can be chosen; null: none. */
  waitsFor: MeetingKind | null
  slots: FreeSlot[]
}

export interface GroupingAnswer {
  seed: string
  /** Pairs who share a room here and have shared one this year. */
  repeats: number
  /** At least so many repeats nobody could avoid with as many rooms, alike in size. */
  unavoidable: number
  rooms: RoomAnswer[]
}

export interface GroupingAsked {
  how: RoomsBy
  /** How many rooms; or Size. Neither for city teams, a kept set and the same as last time. */
  rooms?: number | null
  /** People in one room at most. */
  size?: number | null
  /** Null: as How has it. */
  cities?: CityWish | null
  /** The kept set that is wanted. */
  set?: string | null
  /** Who is to be grouped; null: the mayors and senior leaders in class now, or before class all who are expected. */
  people?: string[] | null
  /** Another one makes other rooms; the same makes the same rooms again. Null: one is drawn. */
  seed?: string | null
}

export type GuestPart = "mentor" | "coach" | "fellow"

/** Whom to call or write to. */
export interface HelpAnswer {
  /** As it is written; dialled without its spaces. */
  phone: string
  /** A link that opens a message (mailto:, sms:, https:). */
  message: string
}

export interface HomeAnswer {
  /** The server's clock. */
  now: string
  /** What is open or comes next. */
  next: SessionCard | null
  /** The questions they were told they will be called on about in it; one may be empty. */
  askedAbout: string[]
  /** What takes place for the person's track. */
  year: SessionCard[]
  /** Their own calls, check-ins and debriefs that are still to come, or are open. */
  meetings: SessionCard[]
  /** Sessions of the year of which there is a recording, or the beginning of one. */
  recorded: string[]
}

/** What an import did, or would do. */
export interface ImportAnswer {
  /** True: it is done. False: nothing was changed. */
  imported: boolean
  added: number
  changed: number
  unchanged: number
  /** People of the programme who are not in the file; they stay as they are. */
  elsewhere: number
  /** Empty rows. */
  blank: number
  /** By name. */
  newCities: string[]
  /** Headings that mean nothing to us: what stands under them is left out. */
  unknownColumns: string[]
  /** Of people, in the order of the file; at most int ImportAnswer.MostChanges. */
  changes: RosterChange[]
  /** How many rows have something wrong; with any, nothing is imported. */
  badRows: number
  /** How much is wrong in them. */
  faultCount: number
  /** The first int RosterFaults.MostListed of it. */
  faults: RosterFault[]
}

export interface InstitutionAnswer {
  name: string
  /** Where its button leads: at the site's own address, which is where the provider sends people back to. */
  address: string
}

export interface InvitedAnswer {
  people: number
}

export interface JoinAnswer {
  step: JoinStep
  /** When they came that far, or were last seen there; null without a sign. */
  at: string | null
  /** What was wrong with it; null elsewhere. */
  camera: DoorTrouble | null
  /** What was wrong with it; null elsewhere. */
  microphone: DoorTrouble | null
}

/** How far somebody came on the way to a class that they are not in. */
export type JoinStep = "noSign" | "linkOpened" | "signedIn" | "deviceTrouble" | "devicesOk"

export interface KeepRecordings {
  /** 1 to 3650; null: for ever. */
  days: number | null
  from: RecordingDaysFrom
}

export interface KeepSet {
  name: string
  /** Names of 1 to 60 characters, no two alike; nobody in two rooms. */
  rooms: NamedRoom[]
}

/** How long the programme keeps its recordings. */
export interface KeepingAnswer {
  /** Null: for ever. */
  days: number | null
  from: RecordingDaysFrom
  /** Null: it never was. */
  setAt: string | null
  /** The name of who set it; null: it never was, or they are nobody any more. */
  setBy: string | null
}

/** What a rule would delete, the next first; nothing is deleted by asking. */
export interface KeepingPreview {
  /** The server's clock. */
  now: string
  deletions: Deletion[]
  /** Of all of them together. */
  bytes: number
  /** Recordings that staff keep beyond any rule. */
  kept: number
}

export interface KeyBody {
  key: string | null
}

export interface KeyLine {
  id: string
  name: string
  scopes: Scope[]
  /** The name of whoever made it, in whose name it asks. */
  madeBy: string
  createdAt: string
  expiresAt: string
  /** To five minutes; null: never yet. */
  lastUsedAt: string | null
  /** Null: nobody has. */
  revokedAt: string | null
  /** It can be used now. */
  works: boolean
}

/** A programme's keys for programs, the newest first. Those that ended stay in the list for a while. */
export interface KeysAnswer {
  /** The server's clock. */
  now: string
  keys: KeyLine[]
}

export interface LinkAnswer {
  person: string
  name: string
  city: string
  title: string
  role: Role
  programme: ProgrammeAnswer
  expiresAt: string
}

export interface LinkWanted {
  email: string | null
}

/** A programme's mail, newest first. */
export interface MailAnswer {
  now: string
  /** False: this host has no mail server, and what waits stays here. */
  delivers: boolean
  /** How many people's calendars are kept by invitations. */
  invited: number
  /** How many more have an address. */
  notInvited: number
  /** How many mails stand how; states without any are left out. */
  counts: Record<string, number>
  /** The newest of those that were asked for. */
  mails: MailLine[]
}

/** What a mail is about. Whoever waits for a link is served first, and a calendar last. */
export type MailKind = "newLink" | "signInCode" | "reminder" | "invitation" | "cancellation"

export interface MailLine {
  id: string
  kind: MailKind
  forAssistant: boolean
  person: string
  name: string
  to: string | null
  /** What it is called; null: it is about none. */
  session: string | null
  state: MailState
  createdAt: string
  /** Null where it is not tried again. */
  nextTryAt: string | null
  sentAt: string | null
  attempts: number
  /** What the mail server said last, or why it was not asked. */
  answer: string | null
  /** Whether staff may have it sent again. */
  canSendAgain: boolean
}

/** How a mail stands. Why there are two steps between waiting and sent, in docs/decisions/mail-once.md. */
export type MailState = "waiting" | "claimed" | "handingOver" | "sent" | "failed" | "unsure" | "dropped"

/** A mail to read: as it was sent, or as it would be sent now. Its key is in neither. */
export interface MailText {
  id: string
  /** Null with the reason in WhyNot: it would not be sent. */
  subject: string | null
  text: string | null
  calendar: string | null
  whyNot: string | null
}

export interface MakeKey {
  /** What it is for. */
  name: string
  scopes: Scope[]
  /** How long it is good, from 1 to 366. */
  days: number
}

export interface MakeSeries {
  rule: RuleBody
}

/** The year's attendance: a row a person, a column a session. */
export interface MatrixAnswer {
  /** The moment it is of. */
  readAt: string
  /** Classes and the kick-off, in order of time. */
  sessions: MatrixSession[]
  /** Everyone who follows a track, by city, mayors first. */
  people: MatrixRow[]
}

export interface MatrixRow {
  person: string
  name: string
  title: string
  /** Empty for those who come from no city. */
  city: string
  /** Null for those who come from no city. */
  cityId: string | null
  role: Role
  track: Tracks
  totals: Totals
  /** One a session, in their order; null: not for this person's track. */
  cells: (Cell | null)[]
}

export interface MatrixSession {
  id: string
  /** Place in the series from 1; null for the kick-off. */
  number: number | null
  kind: SessionKind
  title: string
  startsAt: string
  zone: string
  tracks: Tracks
  /** True from the planned start: until then one can only be excused. */
  held: boolean
  /** Whether there is anything to read from its log, beside what staff wrote. */
  measured: boolean
}

export interface MeAnswer {
  person: string
  name: string
  title: string
  /** Empty for those who come from no city. */
  city: string
  role: Role
  /** They may offer mayors times for calls, check-ins and debriefs. */
  mayOffer: boolean
  programme: ProgrammeAnswer
}

export interface MeasuredStays {
  status: AttendanceStatus
  /** Of the class, as it was held. */
  from: string
  /** Of the class, as it was held. */
  to: string
  /** In class. */
  seconds: number
  stays: Stay[]
}

export interface MeetingCell {
  kind: MeetingKind
  standing: MeetingStanding
  /** Null while no time is chosen. */
  session: MeetingTime | null
  /** Who is there; null while no time is chosen. */
  host: string | null
  /** The check-in before it has to be booked first. */
  waits: boolean
}

/** The talks that each mayor has once in a programme, in the order of the year. */
export type MeetingKind = "onboardingCall" | "checkIn1" | "checkIn2" | "checkIn3" | "coachingDebrief"

export interface MeetingMatrixAnswer {
  /** The server's clock. */
  now: string
  /** IANA zone of the programme. */
  zone: string
  mayors: MeetingRow[]
}

export interface MeetingRow {
  person: string
  name: string
  city: string
  /** One a kind, in the order of the year. */
  cells: MeetingCell[]
}

/** How one of a mayor's five meetings stands. */
export type MeetingStanding = "toBook" | "booked" | "held" | "notHeld"

export interface MeetingTime {
  /** Of its scheduled session. */
  id: string
  startsAt: string
  endsAt: string
}

export interface MessageAnswer {
  id: string
  event: string
  state: WebhookState
  createdAt: string
  /** Null where it is not tried again. */
  nextTryAt: string | null
  deliveredAt: string | null
  attempts: number
  /** What the receiver answered last, or why it was not reached. */
  answer: string | null
  /** As it is sent. */
  body: string
}

export type Mine = "present" | "partly" | "absent" | "excused" | "madeUp" | "expected"

export interface MoveMeeting {
  slot: string
}

export interface MyMeeting {
  kind: MeetingKind
  standing: MeetingStanding
  /** When it is; null while no time is chosen. */
  session: MeetingTime | null
  host: string | null
  /** Until when its mayor may change or cancel it; null while no time is chosen. */
  changeUntil: string | null
  /** How many times can be chosen now. */
  free: number
  /** The check-in that has to have its time first; null: none. */
  waitsFor: MeetingKind | null
}

/** A mayor's five meetings, in the order of the year. */
export interface MyMeetingsAnswer {
  /** The server's clock. */
  now: string
  meetings: MyMeeting[]
}

export interface NamedRoom {
  name: string
  people: string[]
}

export interface NewKeyAnswer {
  /** Only here: it is kept nowhere. */
  key: string
  line: KeyLine
}

export interface NewLinkAnswer {
  /** To be put after the site's address. */
  path: string
  expiresAt: string
}

export interface NewWebhookAnswer {
  webhook: WebhookAnswer
  /** Shown this once: what a receiver checks the signatures with. */
  secret: string
}

export interface NotCalledSummary {
  person: string
  name: string
  city: string
  role: Role
  /** How often another host called them this year. */
  byOthers: number
}

export interface NotePhoneCall {
  /** Null: somebody has begun to telephone. */
  outcome: PhoneOutcome | null
}

/** People whose number is at least From and below To; equal ends: exactly that. */
export interface NumberBin {
  from: number
  to: number
  people: number
}

/** The middle and the spread of numbers, without the numbers themselves. */
export interface NumberSummary {
  /** Rounded to four places. */
  mean: number
  median: number
  /** People in steps of equal width from the smallest to the largest; an empty step is there too. */
  bins: NumberBin[]
}

export interface OfferSlots {
  /** Who is there; null: whoever offers. */
  host: string | null
  kind: SessionKind
  /** Local date and time in Zone: "2027-01-12T09:00". */
  start: string
  zone: string
  minutes: number
  /** Null: only this one. */
  weekly: WeeklySlots | null
}

export interface OfferedAnswer {
  /** How many are new. */
  offered: number
  /** How many stood there already. */
  stoodThere: number
  /** As they are now. */
  slots: SlotsAnswer
}

/** One pasture of a plan; chosen by its author, or the id of the command that added it in class. */
export type PastureId = string

export interface PastureSummary {
  /** Empty for participants, to whom a pasture is its question. */
  title: string
  question: string
  /** Minutes; null for participants. */
  planned: number | null
  /** Spent in it, all returns to it together. */
  usedSeconds: number
  began: boolean
  skipped: boolean
}

/** One person's attendance of one session: what was measured, and what staff said of it. */
export interface PersonAtSession {
  session: string
  person: string
  name: string
  city: string
  /** True from the planned start: until then one can only be excused. */
  held: boolean
  /** What counts; null: expected. */
  status: AttendanceStatus | null
  measured: MeasuredStays | null
  /** Entries in the history. Whoever corrects names it. */
  version: number
  /** The oldest first. */
  history: CorrectionEntry[]
}

export interface PersonClass {
  session: MatrixSession
  cell: Cell
  /** Null: nothing was measured. */
  did: DidInClass | null
  /** Seconds of its recording that they watched, each counted once; null: none. */
  watched: number | null
  /** What staff said of it, the oldest first. */
  history: CorrectionEntry[]
}

/** A human, over all devices, sessions and years. */
export type PersonId = string

/** One person's year: every session that is for them, what counts of it, and what they did there. */
export interface PersonYear {
  person: string
  name: string
  title: string
  /** Empty for those who come from no city. */
  city: string
  cityId: string | null
  role: Role
  totals: Totals
  classes: PersonClass[]
}

/** A telephone call to somebody who was missing. */
export interface PhoneAnswer {
  id: string
  at: string
  /** Who telephoned, by id, with their Name. */
  by: string
  name: string
  /** Null: it is going on. */
  outcome: PhoneOutcome | null
}

export type PhoneOutcome = "onTheWay" | "cannotCome" | "messageLeft" | "noAnswer" | "wrongNumber"

export interface PlanAnswer {
  session: SessionCard
  /** 0: nobody has written one yet. */
  version: number
  savedAt: string | null
  /** The name of whoever saved last. */
  savedBy: string | null
  plan: PlanBody
}

/** What is written in a plan. */
export interface PlanBody {
  pastures: PlannedPasture[]
  checkpoints: Checkpoint[]
}

/** A plan that exists, to copy from. */
export interface PlanListing {
  session: string
  programme: string
  number: number | null
  title: string
  subtitle: string | null
  startsAt: string
  zone: string
  pastures: number
  minutes: number
}

export interface PlannedCaller {
  person: PersonId
  /** They are told before class, and what about, so that they can prepare. */
  told?: boolean
}

/** What happens to a class when its series is saved. */
export type PlannedChange = "new" | "same" | "changes" | "moved" | "closed" | "cancelled" | "cancels" | "returns"

/** One block of the discussion. */
export interface PlannedPasture {
  id: PastureId
  /** A few words for the hosts' rail; the class never sees it. */
  title: string
  /** What the class is asked; all it sees of the plan, and only while this pasture is on. */
  question: string
  minutes: number
  /** For the hosts alone. */
  notes: string
  polls: PlannedPoll[]
  /** Headings made on the board when the pasture begins. */
  columns: string[]
  steps: PlannedStep[]
  /** Whom a host means to call on in it; nobody else learns of it but who is bool PlannedCaller.Told. */
  callers?: PlannedCaller[]
}

/** A poll ready to be opened: what OpenPoll asks for, perhaps unfinished. */
export interface PlannedPoll {
  question: string
  options: string[]
  anonymous: boolean
  seconds?: number | null
  /** Null: one of the options. */
  form?: PollForm | null
  again?: boolean
  /** The form's, said once more: plans had kinds before they had forms. */
  kind?: PollKind
}

/** How rooms are to be made of whoever is in class then. A host looks at them before they open. */
export interface PlannedRooms {
  by: RoomsBy
  /** People in one room at most; or Rooms. Neither where the way of grouping says it. */
  size?: number | null
  rooms?: number | null
  /** Null: as By has it. */
  cities?: CityWish | null
  /** The programme's kept set that is wanted. */
  set?: string | null
  /** Null: until a host closes them. */
  minutes?: number | null
}

/** Something else to do in a pasture: by name, and if it was prepared one press from the class. */
export interface PlannedStep {
  kind: StepKind
  title: string
  /** Null: none was chosen yet. */
  exhibit?: string | null
  /** Where the exhibit opens, from 1; null: at its first. */
  page?: number | null
  /** Null: a host makes the rooms in class. */
  rooms?: PlannedRooms | null
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
  /** Of the recording, where it was noted; null: that moment was not recorded. */
  second: number | null
}

/** How people moved between the two rounds of a poll whose answers have a place. */
export interface PollFlow {
  /** In the order of places, without those that nobody made; empty when withheld. */
  moves: PollMove[]
  /** People whose moves are not shown, because some group is so small that it could name its people: all of them, or none. */
  withheld: number
}

/** What kind of answer a poll asks for, and its terms. Those of other kinds are null. */
export interface PollForm {
  kind: PollKind
  /** Multiple: the fewest options a person may choose; at least 1. */
  least?: number | null
  /** Multiple: the most. */
  most?: number | null
  scale?: PollScale | null
  /** Number: what is counted, such as "million euros"; may be left out. */
  unit?: string | null
  /** Quiz: the place of the right option. The class sees it with the result. */
  right?: number | null
}

export type PollKind = "single" | "multiple" | "scale" | "ranking" | "number" | "text" | "quiz"

/** People who moved alike, or stayed. */
export interface PollMove {
  /** Their place in the first round; null: they did not vote in it. */
  from: number | null
  /** Their place in the second. */
  to: number | null
  people: number
}

/** The ends of a scale, both included, and what they mean. */
export interface PollScale {
  from: number
  to: number
  fromLabel: string
  toLabel: string
}

/** The result of one round. Counts are of people. */
export interface PollTally {
  /** People a place: an option, or a step of the scale. In a ranking: who put it first. Empty for numbers, texts, and when withheld. */
  counts: number[]
  /** How many voted. */
  people: number
  /** An anonymous poll with fewer than int PollTally.SmallestGroup votes keeps its counts to itself: they could name people. */
  withheld: boolean
  /** Ranking: of each option, how many put it first, second, … */
  ranks: number[][] | null
  /** Scale and number: their middle and spread; null without votes. */
  numbers: NumberSummary | null
  /** Text: equal words counted, the most frequent first. */
  texts: TextCount[] | null
}

/** How present a person is, over all their tabs. */
export type Presence = "expected" | "waiting" | "here" | "dropped" | "left" | "removed"

/** What saving a rule would do, date by date. */
export interface PreviewAnswer {
  dates: PreviewLine[]
}

export interface PreviewLine {
  number: number
  session: string | null
  startsAt: string
  endsAt: string
  zone: string
  change: PlannedChange
  /** What the zone's clocks do at that local time. */
  clocks: ClockChange
  /** Names of sessions it would clash with. */
  clashes: string[]
}

export interface PreviewSeries {
  /** The series that would be changed; null: a new one. */
  series: string | null
  rule: RuleBody
}

/** How a refusal is written: as RFC 9457 has it, with a code for programs and a next step for people. */
export interface Problem {
  /** "about:blank": what kind of problem it is, the code says. */
  type: string
  /** The status in words. */
  title: string
  /** HTTP status. */
  status: number
  /** Stable, camelCase; clients may depend on it. */
  code: string
  /** What was wrong, for a person. */
  detail: string
  /** What to do now, for a person. */
  next: string
  /** Of an unexpected failure: names its log lines, so that staff can find them. Left out elsewhere. */
  incident?: string | null
}

export interface ProgrammeAnswer {
  name: string
  /** IANA zone that the series is planned in. */
  zone: string
  /** How people say that zone's place: "9:00 in Boston". */
  place: string
  phone: string
  message: string
}

export interface RebuiltAnswer {
  /** Classes measured again. */
  sessions: number
}

/** A class's recording as its watching page shows it. Seconds are the video's. */
export interface RecordingAnswer {
  session: SessionCard
  state: RecordingState
  /** What can be watched now; it grows while the class runs. */
  seconds: number
  /** What happened when, in the order of the video. */
  spine: SpineItem[]
  /** Where the video goes on after something that is not in it. */
  breaks: RecordingBreak[]
  /** What this person has watched, without overlaps, in order. */
  watched: WatchedStretch[]
  /** Where this person was last; 0 at first. */
  place: number
  /** Not before; null: it is kept. */
  deletesAt: string | null
  /** Whether this person may download it. */
  download: boolean
}

export interface RecordingBreak {
  at: number
  /** How many seconds of class are not in the video. */
  missing: number
  /** "offTheRecord" for what was not recorded; else a gap's own code, such as "sfuAway". */
  why: string
}

/** What the days are counted from. The words stand in rows: none may be renamed. */
export type RecordingDaysFrom = "class" | "year"

/** One recording, for staff. */
export interface RecordingLine {
  session: SessionCard
  state: RecordingState
  seconds: number
  /** Stored. */
  bytes: number
  /** People who have watched any of it. */
  viewers: number
  /** What went wrong, newest last, with what to do about it. */
  faults: Fault[]
  breaks: RecordingBreak[]
  /** When it goes by the programme's rule; null: it does not. */
  deletesAt: string | null
  /** Staff keep it beyond the rule. */
  keep: boolean
  /** Staff may download it. */
  download: boolean
}

/** How far a recording is. */
export type RecordingState = "capturing" | "assembling" | "complete" | "failed"

/** What staff decide about one recording. */
export interface RecordingTermsChange {
  /** Staff may download it. */
  download: boolean
  /** It is kept beyond the programme's rule. */
  keep: boolean
}

export interface RenameExhibit {
  title: string | null
}

/** What a person is in a session; decides what they may do (see Permissions). */
export type Role = "mayor" | "seniorLeader" | "faculty" | "staff" | "guest" | "observer" | "captioner" | "interpreter"

export interface RoomAnswer {
  name: string
  people: string[]
  /** Pairs of this room. */
  repeats: number
}

/** Ways of putting people into rooms. */
export type RoomsBy = "random" | "cityTeams" | "mixedCities" | "balancedRoles" | "neverMet" | "saved" | "sameAsLastTime" | "selfChosen"

export interface RosterChange {
  row: number
  name: string
  added: boolean
  /** What changes for someone who is in the programme already; empty for someone new to it. */
  fields: FieldChange[]
}

export interface RosterFault {
  /** As a spreadsheet counts. */
  row: number
  /** Its heading; empty: the row as a whole. */
  column: string
  problem: string
  fix: string
}

/** A person of the programme, as staff see them. */
export interface RosterPerson {
  person: string
  name: string
  email: string | null
  role: Role
  /** What a guest of the classes is to the programme. */
  part: GuestPart | null
  /** Empty: of no city. */
  city: string
  country: string
  zone: string | null
  title: string
  track: Tracks
  phone: string | null
  pronunciation: string | null
  /** A tag ("pt-BR"). */
  language: string | null
  assistant: string | null
  assistantPhone: string | null
  assistantEmail: string | null
}

/** The programme's rule of who counts as present. */
export interface RuleAnswer {
  /** Percent of the class's minutes from which somebody was present. */
  presentFrom: number
  /** Percent from which they were partly there; below it, absent. */
  partlyFrom: number
  /** Classes that were measured again by it just now. */
  measuredAgain: number
}

/** A series as it is written down. */
export interface RuleBody {
  /** Local date and time of the first class: "2027-01-14T09:00". */
  first: string
  /** IANA zone. */
  zone: string
  everyWeeks: number
  count: number
  /** Length of each class. */
  minutes: number
  /** A date from 20 December to 6 January moves two weeks on, and the rest follow it. */
  restsAtYearEnd: boolean
  tracks: Tracks
}

export interface SavePlan {
  /** The version the writer began with. */
  version: number
  plan: PlanBody
}

/** The programme's year, as staff plan it. Cancelled sessions are in it. */
export interface ScheduleAnswer {
  /** The server's clock. */
  now: string
  /** IANA zone of the programme, for a new series. */
  zone: string
  series: SeriesAnswer[]
  sessions: SessionLine[]
}

/** What a key may do. None of them makes links, devices or keys: a key never becomes another way in. */
export type Scope = "roster:read" | "roster:write" | "schedule:read" | "schedule:write" | "meetings:read" | "meetings:write" | "attendance:read" | "attendance:write" | "plans:read" | "plans:write" | "summaries:read" | "mail:read" | "mail:write" | "audit:read"

export interface SeriesAnswer {
  id: string
  /** Whoever saves names the version they began with. */
  version: number
  firstNumber: number
  rule: RuleBody
}

/** A scheduled session, as one person sees it on their year's line. */
export interface SessionCard {
  id: string
  /** Place in the series from 1; null for what is not a class. */
  number: number | null
  title: string
  subtitle: string | null
  kind: SessionKind
  startsAt: string
  endsAt: string
  /** From when participants may come. */
  doorsAt: string
  zone: string
  phase: CardPhase
  /** The person's own attendance; null where they are not counted or it is not measured yet. */
  mine: Mine | null
  /** What was measured, where staff said otherwise; null elsewhere. */
  mineMeasured: Mine | null
  /** It is being recorded now, or was a moment ago: whoever comes in is told before. */
  recorded: boolean
}

/** What a scheduled session is. Only a SessionKind.Class and the SessionKind.KickOff stand on the year's line. */
export type SessionKind = "kickOff" | "class" | "onboardingCall" | "checkIn" | "coachingDebrief"

export interface SessionLine {
  id: string
  kind: SessionKind
  number: number | null
  title: string
  subtitle: string | null
  /** Local date and time in Zone. */
  start: string
  zone: string
  startsAt: string
  endsAt: string
  tracks: Tracks
  /** The series it belongs to. */
  series: string | null
  /** Where the series would have it; null where it is there, and where it belongs to none. */
  ruledAt: string | null
  cancelled: boolean
  /** It was opened or is over, and is moved no more. */
  closed: boolean
  /** Whoever changes it names the one they began with. */
  revision: number
  /** Ids of sessions that share a track and some of its time. */
  clashes: string[]
}

/** Cancels, brings back or puts back on the series' date. */
export interface SessionNamed {
  revision: number
}

export interface SetAnswer {
  id: string
  name: string
  savedAt: string
  /** The name of whoever kept it. */
  savedBy: string | null
  rooms: NamedRoom[]
}

export interface SetRule {
  presentFrom: number
  partlyFrom: number
  /** The classes that are over are measured by it, too; else it counts from the next one. */
  measureAgain: boolean
}

/** How somebody signed in. */
export type SignInWay = "link" | "institution" | "code"

export interface SlotHost {
  person: string
  name: string
  title: string
  /** IANA zone they live by: their city's, or the programme's. */
  zone: string
}

export interface SlotLine {
  id: string
  host: string
  kind: SessionKind
  startsAt: string
  endsAt: string
  /** The mayor who has it; null: it is free. */
  bookedBy: BookedSlot | null
  /** What its host has at that time besides: names of sessions, and "Another time of yours, which is booked". */
  clashes: string[]
}

/** What is offered from now on: one's own, and for staff everybody's. Withdrawn slots are not in it. */
export interface SlotsAnswer {
  /** The server's clock. */
  now: string
  /** Who may offer times; for those who are not staff only themselves. */
  hosts: SlotHost[]
  slots: SlotLine[]
}

export interface SpeakerSummary {
  person: string
  name: string
  city: string
  role: Role
  /** On the floor, from being called to returning it. */
  floorSeconds: number
  calls: number
  /** Of the calls, those without a hand. */
  coldCalls: number
  hands: number
  points: number
}

/** One moment of a class, as everybody in it saw it. */
export interface SpineItem {
  /** The second of the video that shows it. */
  at: number
  /** On the class's clock. */
  instant: string
  kind: SpineKind
  /** The part's question, the vote's question, the point, the exhibit's title, the line; empty for the floor. */
  text: string
  /** Whose turn, point or line it was; empty when it is nobody's, or of somebody who declined to be recorded. */
  name: string
  /** Theirs; empty for those without one. */
  city: string
  /** The second of the video at which the turn or the rooms ended; null for a moment, and while it goes on. */
  until: number | null
  /** What came of a vote; null for every other kind. */
  vote: SpineVote | null
}

/** What stands beside the video. */
export type SpineKind = "part" | "floor" | "vote" | "point" | "rooms" | "exhibit" | "line"

/** One round of a vote, as it was shown to the class. */
export interface SpineVote {
  options: string[]
  form: PollForm
  anonymous: boolean
  /** 1, or 2 for the vote after the discussion. */
  round: number
  result: PollTally
  flow: PollFlow | null
}

/** One unbroken presence interval of a person, merged over their tabs. */
export interface Stay {
  from: string
  /** Null: still here. */
  to: string | null
}

export type StepKind = "exhibit" | "breakout"

export type Stream = string

export interface TextCount {
  text: string
  people: number
}

/** How often each, over a year or over the people of a session. */
export interface Totals {
  present: number
  partly: number
  absent: number
  excused: number
  /** Missed, and watched afterwards. */
  madeUp: number
  /** Present or made up, of all that count, 0 to 1; excused ones do not. Null: none counts yet. */
  share: number | null
}

/** A programme's two parallel curricula. A class is for one or both; a participant follows exactly one. */
export type Tracks = "none" | "mayors" | "seniorLeaders" | "both"

/** One round of a vote. Rounds and votes on the same question stand in the order they were taken: the first and the last say what moved. */
export interface VoteSummary {
  question: string
  options: string[]
  form: PollForm
  anonymous: boolean
  round: number
  openedAt: string
  /** As the class saw it; for hosts, as it would see it. Texts are grouped, without those that hosts hide. */
  result: PollTally
  /** Between this round and the one before; null for a first round, and where moves cannot be drawn. */
  flow: PollFlow | null
}

/** How much of a recording somebody has watched by now. */
export interface WatchedAnswer {
  /** Of the video, each counted once. */
  seconds: number
  /** Whether it was enough to make up for the class that was missed. */
  madeUp: boolean
}

export interface WatchedStretch {
  /** Seconds of the video. */
  from: number
  /** Later than From. */
  to: number
}

export interface WaysAnswer {
  institution: InstitutionAnswer | null
}

export interface WebhookAnswer {
  id: string
  url: string
  /** What it is told of ("session.started"). */
  events: string[]
  createdAt: string
  /** Since when nothing has arrived; null: the last message did. */
  failingSince: string | null
  /** From when it is told nothing; null: it is told. */
  disabledAt: string | null
  /** Messages that have not arrived yet. */
  waiting: number
}

/** How a message to a webhook stands. */
export type WebhookState = "waiting" | "claimed" | "delivered" | "failed"

/** One after another until an hour of the day, every week until a date. */
export interface WeeklySlots {
  /** "12:00". */
  to: string
  /** "2027-03-30". */
  until: string
}

/** Whose fault it was: who has to do something. */
export type Whose = "ours" | "sfu" | "storage" | "disk"
