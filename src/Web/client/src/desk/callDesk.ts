import type { EarlierCalls } from "../app/api"
import { bySeat, isHost } from "../room/people"
import { inWords } from "../room/poll/answers"
import type { Attendee, ClassView, Hand, HostsView, Instant, PersonId, PersonView } from "../session"

/** What the professor wants now. `suggested`: who should be heard; `waiting`: first come; `quiet`: who said least; `switched`: who changed their mind. */
export const wishes = ["suggested", "waiting", "quiet", "switched"] as const
export type Wish = (typeof wishes)[number]

/** Why someone is where they are in the list: shown beside them, so that nothing is a black box. */
export type Reason =
  | { kind: "next" }
  | { kind: "planned" }
  | { kind: "waited"; minutes: number }
  | { kind: "passedOver"; count: number }
  | { kind: "notHeard" }
  | { kind: "notThisSeries" }
  | { kind: "called"; count: number }
  | { kind: "spoke"; minutes: number }
  | { kind: "switched"; from: string; to: string }
  | { kind: "matches"; words: string }

/** One person whom faculty might call. */
export interface Candidate {
  who: PersonView
  /** Null: their hand is down, so calling them is a cold call. */
  hand: Hand | null
  reasons: Reason[]
  isNext: boolean
}

export interface Calls {
  /** What can be wished for now: nobody is put first for a changed mind while nobody changed theirs. */
  offered: Wish[]
  hands: Candidate[]
  /** Whom the plan means to call on in this pasture, and who waits without a hand, in its order. */
  planned: Candidate[]
  /** Other people without a hand: those a search finds, or else all who switched, if that is wished for, or the few who have not been heard. */
  others: Candidate[]
}

type Seen = Pick<ClassView, "hands" | "people" | "floor" | "polls">

/** How many who have not been heard are named unasked. */
const few = 3
/** Passed over so often, a hand goes to the front. */
const enough = 2

/**
 * Whom to call, best first. A pure ranking over what the desk shows: no weights, each rule decides only what the one
 * before left equal. `wanted` searches name, city and office; `earlier` is null while nothing is known of other classes.
 */
export function callDesk(
  view: Seen,
  hosts: HostsView | null,
  earlier: EarlierCalls | null,
  wish: Wish,
  wanted: string,
  now: number,
): Calls {
  const words = wanted.trim().toLocaleLowerCase()
  const switches = lastSwitches(view, hosts)
  const offered = wishes.filter((one) => one !== "switched" || switches.size > 0)
  const held = offered.includes(wish) ? wish : "suggested"
  const meant = plannedNow(hosts)
  const known = (who: PersonView): Known => ({
    who,
    hand: view.hands.find((hand) => hand.person === who.id) ?? null,
    seen: hosts?.attendees[who.id] ?? null,
    switched: switches.get(who.id) ?? null,
    isPlanned: meant.includes(who.id),
    neverCalled: isNew(who.id, hosts, earlier),
  })
  const candidate = (one: Known): Candidate => ({
    who: one.who,
    hand: one.hand,
    reasons: reasons(one, words ? found(one.who, words) : null, now),
    isNext: one.seen?.isNext ?? false,
  })
  const raised = view.hands.flatMap(({ person }) => view.people[person] ?? []).filter((who) => matches(who, words))
  const down = Object.values(view.people).filter(
    (who) => !isHost(who.role) && who.role !== "observer" && isCallable(view, who) && matches(who, words),
  )
  const listed = words !== "" || held === "switched"
  const first = (one: Known) => (held === "switched" ? one.switched !== null : one.seen !== null && !heard(one.seen))
  return {
    offered,
    planned: meant
      .flatMap((id) => down.find((who) => who.id === id) ?? [])
      .map(known)
      .map(candidate)
      .map((one) => ({ ...one, reasons: one.reasons.filter(({ kind }) => kind !== "planned") })),
    hands: raised.map(known).sort(rules[held]).map(candidate),
    others: down
      .map(known)
      .filter((one) => !one.isPlanned && (words !== "" || first(one)))
      .sort((a, b) => spoken(a) - spoken(b) || newFirst(a, b) || bySeat(a.who, b.who))
      .slice(0, listed ? undefined : few)
      .map(candidate)
      // Under a heading that says so already.
      .map((other) =>
        listed ? other : { ...other, reasons: other.reasons.filter(({ kind }) => kind !== "notHeard") },
      ),
  }
}

interface Known {
  who: PersonView
  hand: Hand | null
  seen: Attendee | null
  switched: Extract<Reason, { kind: "switched" }> | null
  isPlanned: boolean
  /** Neither in an earlier class of the series nor in this one. */
  neverCalled: boolean
}

/** In the first class of a series this says nothing of anyone, because it would of everyone. */
function isNew(person: PersonId, hosts: HostsView | null, earlier: EarlierCalls | null): boolean {
  const today = hosts?.attendees[person]?.calls
  return today === 0 && earlier !== null && earlier.classes > 0 && !earlier.calls[person]
}

/** Whom the pasture that is on means to call on, but those who were called since it began. */
function plannedNow(hosts: HostsView | null): PersonId[] {
  const pasture = hosts?.plan.pastures.find(({ id }) => id === hosts.plan.current)
  const began = Date.parse(pasture?.beganAt ?? "")
  const wasCalled = (person: PersonId) => Date.parse(hosts?.attendees[person]?.lastCalledAt ?? "") >= began
  return pasture ? pasture.callers.map(({ person }) => person).filter((person) => !wasCalled(person)) : []
}

/** Who switched between the two rounds of the latest vote by name that had two, in words. */
function lastSwitches(view: Seen, hosts: HostsView | null): Map<PersonId, Known["switched"]> {
  const poll = Object.values(view.polls)
    .filter(({ id }) => hosts?.results[id]?.switched)
    .sort((a, b) => Date.parse(b.openedAt) - Date.parse(a.openedAt))[0]
  const switched = (poll && hosts?.results[poll.id]?.switched) ?? []
  return new Map(
    switched.flatMap(({ person, from, to }) =>
      poll ? [[person, { kind: "switched", from: inWords(from, poll), to: inWords(to, poll) }]] : [],
    ),
  )
}

const rules: Record<Wish, (a: Known, b: Known) => number> = {
  suggested: (a, b) =>
    planned(b) - planned(a) ||
    overlooked(b) - overlooked(a) ||
    wasHeard(a) - wasHeard(b) ||
    newFirst(a, b) ||
    raisedAt(a) - raisedAt(b),
  waiting: (a, b) => raisedAt(a) - raisedAt(b),
  quiet: (a, b) => spoken(a) - spoken(b) || newFirst(a, b) || raisedAt(a) - raisedAt(b),
  switched: (a, b) => Number(b.switched !== null) - Number(a.switched !== null) || rules.suggested(a, b),
}

const planned = ({ isPlanned }: Known) => Number(isPlanned)
const overlooked = ({ seen }: Known) => Number((seen?.passedOver ?? 0) >= enough)
const wasHeard = ({ seen }: Known) => Number(seen !== null && heard(seen))
const newFirst = (a: Known, b: Known) => Number(b.neverCalled) - Number(a.neverCalled)
const raisedAt = ({ hand }: Known) => (hand ? Date.parse(hand.raisedAt) : Number.POSITIVE_INFINITY)
/** Called people have been heard even where no sound is measured. */
const spoken = ({ seen }: Known) => (seen?.talkedSeconds ?? 0) + 30 * (seen?.calls ?? 0)
const heard = (seen: Attendee) => seen.calls > 0 || seen.talkedSeconds >= 10

function isCallable(view: Seen, who: PersonView): boolean {
  const busy = [...view.hands, ...view.floor].some(({ person }) => person === who.id)
  return who.presence === "here" && !busy
}

function reasons({ hand, seen, switched, isPlanned, neverCalled }: Known, match: string | null, now: number): Reason[] {
  const said: Reason[] = []
  if (seen?.isNext) said.push({ kind: "next" })
  if (isPlanned) said.push({ kind: "planned" })
  if (match) said.push({ kind: "matches", words: match })
  if (switched) said.push(switched)
  const waited = hand ? minutesSince(hand.raisedAt, now) : 0
  if (waited > 0) said.push({ kind: "waited", minutes: waited })
  if (seen && seen.passedOver > 0 && hand) said.push({ kind: "passedOver", count: seen.passedOver })
  if (seen && !heard(seen)) said.push({ kind: "notHeard" })
  if (neverCalled) said.push({ kind: "notThisSeries" })
  if (seen && seen.calls > 0) said.push({ kind: "called", count: seen.calls })
  if (seen && seen.talkedSeconds >= 60) said.push({ kind: "spoke", minutes: Math.round(seen.talkedSeconds / 60) })
  return said
}

function minutesSince(at: Instant, now: number): number {
  return Math.max(0, Math.floor((now - Date.parse(at)) / 60_000))
}

/** The part of someone's background that a search found, unless it is what the row shows anyway. */
function found(who: PersonView, words: string): string | null {
  return who.title.toLocaleLowerCase().includes(words) ? who.title : null
}

function matches(who: PersonView, words: string): boolean {
  return [who.name, who.city, who.title].some((text) => text.toLocaleLowerCase().includes(words))
}
