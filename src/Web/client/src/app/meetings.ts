import { as } from "./api"
import { get, post, put } from "./http"

/** Calls, check-ins and debriefs, booked from offered times: `src/Web/Bookings`. */
export const meetingKinds = ["onboardingCall", "checkIn1", "checkIn2", "checkIn3", "coachingDebrief"] as const

export type MeetingKind = (typeof meetingKinds)[number]

export type Standing = "toBook" | "booked" | "held" | "notHeld"

export interface MeetingTime {
  id: string
  startsAt: string
  endsAt: string
}

export interface Meeting {
  kind: MeetingKind
  standing: Standing
  /** Null while no time is chosen, as is the host. */
  session: MeetingTime | null
  host: string | null
}

export interface MyMeeting extends Meeting {
  changeUntil: string | null
  /** How many times can be chosen now. */
  free: number
}

export interface MyMeetings {
  now: string
  meetings: MyMeeting[]
}

export interface FreeSlot {
  id: string
  startsAt: string
  endsAt: string
  host: string
  hostTitle: string
}

export interface FreeSlots {
  now: string
  kind: MeetingKind
  /** Whose meeting it is. */
  mayor: string
  slots: FreeSlot[]
}

export const slotKinds = ["onboardingCall", "checkIn", "coachingDebrief"] as const

export type SlotKind = (typeof slotKinds)[number]

export interface SlotLine {
  id: string
  host: string
  kind: SlotKind
  startsAt: string
  endsAt: string
  bookedBy: { session: string; person: string; name: string; city: string; meeting: MeetingKind } | null
  /** What its host has at that time besides. */
  clashes: string[]
}

export interface SlotHost {
  person: string
  name: string
  title: string
  zone: string
}

export interface Slots {
  now: string
  hosts: SlotHost[]
  slots: SlotLine[]
}

/** Local times are as browsers' own fields give them. */
export interface Offer {
  /** Null: whoever offers. */
  host: string | null
  kind: SlotKind
  start: string
  zone: string
  minutes: number
  weekly: { to: string; until: string } | null
}

export interface MeetingCell extends Meeting {
  /** The check-in before it has to be booked first. */
  waits: boolean
}

export interface MeetingMatrix {
  now: string
  zone: string
  mayors: { person: string; name: string; city: string; cells: MeetingCell[] }[]
}

const of = encodeURIComponent

export const meetingsApi = {
  mine: (person: string, signal?: AbortSignal) => get<MyMeetings>(as(person, "meetings"), signal),
  /** `mayor`: for staff, on whose behalf. */
  free: (person: string, kind: MeetingKind, mayor: string | null, signal?: AbortSignal) =>
    get<FreeSlots>(as(person, `meetings/free/${kind}${mayor ? `?mayor=${of(mayor)}` : ""}`), signal),
  book: (person: string, kind: MeetingKind, slot: string, mayor: string | null) =>
    post<MyMeetings>(as(person, "meetings"), { kind, slot, mayor }),
  move: (person: string, session: string, slot: string) =>
    put<MyMeetings>(as(person, `meetings/${of(session)}`), { slot }),
  cancel: (person: string, session: string, withdraw: boolean) =>
    post(as(person, `meetings/${of(session)}/cancel`), { withdraw }),
  slots: (person: string, signal?: AbortSignal) => get<Slots>(as(person, "slots"), signal),
  offer: (person: string, offer: Offer) =>
    post<{ offered: number; stoodThere: number; slots: Slots }>(as(person, "slots"), offer),
  withdraw: (person: string, slot: string) => post<Slots>(as(person, `slots/${of(slot)}/withdraw`), {}),
  matrix: (person: string, signal?: AbortSignal) => get<MeetingMatrix>(as(person, "meetings/matrix"), signal),
  matrixCsv: (person: string) => as(person, "meetings/matrix.csv"),
}
