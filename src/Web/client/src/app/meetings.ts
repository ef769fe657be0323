import { as } from "./api"
import type * as Host from "./generated/api"
import { get, post, put } from "./http"

/** Calls, check-ins and debriefs, booked from offered times: `src/Web/Bookings`. */
export const meetingKinds = [
  "onboardingCall",
  "checkIn1",
  "checkIn2",
  "checkIn3",
  "coachingDebrief",
] as const satisfies Host.MeetingKind[]

export const slotKinds = ["onboardingCall", "checkIn", "coachingDebrief"] as const satisfies Host.SessionKind[]

export type SlotKind = (typeof slotKinds)[number]

export type { FreeSlot, MeetingCell, MeetingKind, MeetingTime, MyMeeting, SlotHost } from "./generated/api"
export type FreeSlots = Host.FreeSlotsAnswer
/** What a mayor's own list and the staff's table have in common. */
export type Meeting = Pick<Host.MyMeeting, keyof Host.MyMeeting & keyof Host.MeetingCell>
export type MeetingMatrix = Host.MeetingMatrixAnswer
export type MyMeetings = Host.MyMeetingsAnswer
export type Offer = Host.OfferSlots
export interface SlotLine extends Host.SlotLine {
  kind: SlotKind
}
export interface Slots extends Host.SlotsAnswer {
  slots: SlotLine[]
}
export type Standing = Host.MeetingStanding

const of = encodeURIComponent

export const meetingsApi = {
  mine: (person: string, signal?: AbortSignal) => get<MyMeetings>(as(person, "meetings"), signal),
  /** `mayor`: for staff, on whose behalf. */
  free: (person: string, kind: Host.MeetingKind, mayor: string | null, signal?: AbortSignal) =>
    get<FreeSlots>(as(person, `meetings/free/${kind}${mayor ? `?mayor=${of(mayor)}` : ""}`), signal),
  book: (person: string, kind: Host.MeetingKind, slot: string, mayor: string | null) =>
    post<MyMeetings>(as(person, "meetings"), { kind, slot, mayor }),
  move: (person: string, session: string, slot: string) =>
    put<MyMeetings>(as(person, `meetings/${of(session)}`), { slot }),
  cancel: (person: string, session: string, withdraw: boolean) =>
    post(as(person, `meetings/${of(session)}/cancel`), { withdraw }),
  slots: (person: string, signal?: AbortSignal) => get<Slots>(as(person, "slots"), signal),
  offer: (person: string, offer: Offer) => post<Host.OfferedAnswer & { slots: Slots }>(as(person, "slots"), offer),
  withdraw: (person: string, slot: string) => post<Slots>(as(person, `slots/${of(slot)}/withdraw`), {}),
  matrix: (person: string, signal?: AbortSignal) => get<MeetingMatrix>(as(person, "meetings/matrix"), signal),
  matrixCsv: (person: string) => as(person, "meetings/matrix.csv"),
}
