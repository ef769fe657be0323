import { whereAmI } from "./breakouts"
import { changeClass, changeHosts, changeRoom, changeSelf } from "./changes"
import type { Live, Snapshot, Update } from "./messages"
import type { Connection, LiveState } from "./state"
import type { Audience, Heads, PersonId, PollId, Views } from "./types"

/** Replaces an audience's whole view. */
export function applySnapshot(state: LiveState, snapshot: Snapshot): LiveState {
  const head = { number: snapshot.number, id: snapshot.id }
  const view = viewOf(snapshot.audience)
  const heads = view === "room" ? withoutRooms(state.heads) : state.heads
  return settle({ ...state, [view]: snapshot.view, heads: { ...heads, [snapshot.audience]: head } })
}

/** Which view an audience's updates go into. A tab holds one room's at a time. */
export function viewOf(audience: Audience): keyof Views {
  return audience.startsWith("room:") ? "room" : (audience as Exclude<keyof Views, "room">)
}

/**
 * `applied`: the state moved on. `known`: this update was already here. `gap`: one before it is missing, nothing
 * changed and the missing ones must be asked for.
 */
export type UpdateOutcome = { kind: "applied"; state: LiveState } | { kind: "known" } | { kind: "gap" }

/** Applies one update if it follows what this tab holds. */
export function applyUpdate(state: LiveState, update: Update): UpdateOutcome {
  const head = state.heads[update.audience]
  // A room's own snapshot comes by itself; until then its updates are contained in it.
  if (!head) return { kind: viewOf(update.audience) === "room" ? "known" : "gap" }
  if (update.number <= head.number) return { kind: "known" }
  if (update.after !== head.number) return { kind: "gap" }
  const heads = { ...state.heads, [update.audience]: { number: update.number, id: update.id } }
  const next = applyChanges({ ...state, heads }, update)
  return next ? { kind: "applied", state: settle(next) } : { kind: "gap" }
}

function applyChanges(state: LiveState, update: Update): LiveState | null {
  switch (update.audience) {
    case "class":
      return state.class && { ...state, class: update.changes.reduce(changeClass, state.class) }
    case "hosts":
      return state.hosts && { ...state, hosts: update.changes.reduce(changeHosts, state.hosts) }
    case "self":
      return state.self && { ...state, self: update.changes.reduce(changeSelf, state.self) }
    default:
      return state.room && { ...state, room: update.changes.reduce(changeRoom, state.room) }
  }
}

/** What is outside the chain: the newest replaces the last. */
export function applyLive(state: LiveState, live: Live): LiveState {
  switch (live.kind) {
    case "tally": {
      const { kind, ...tally } = live
      // A tally that arrives after the close would show a vote as still running.
      if (state.class?.polls[tally.poll]?.state === "closed") return state
      return { ...state, tallies: { ...state.tallies, [tally.poll]: tally } }
    }
    case "talking":
      return { ...state, talking: live.people }
    case "reaction": {
      const number = (state.reactions[live.person]?.number ?? 0) + 1
      return { ...state, reactions: { ...state.reactions, [live.person]: { reaction: live.reaction, number } } }
    }
    case "pointer": {
      const { kind, ...pointer } = live
      return { ...state, pointer: { ...pointer, number: (state.pointer?.number ?? 0) + 1 } }
    }
    case "media":
      return { ...state, media: { up: live.state === "up", message: live.message } }
    default:
      return state
  }
}

/** Lets a sign go, unless its person has made another one since. */
export function fadeReaction(state: LiveState, person: PersonId, number: number): LiveState {
  if (state.reactions[person]?.number !== number) return state
  const { [person]: _, ...reactions } = state.reactions
  return { ...state, reactions }
}

/** Lets a pointer go, unless it has moved since. */
export function fadePointer(state: LiveState, number: number): LiveState {
  return state.pointer?.number === number ? { ...state, pointer: null } : state
}

/** Nobody can be said to be talking while we do not hear from the class. */
export function applyConnection(state: LiveState, connection: Connection): LiveState {
  return { ...state, connection, talking: connection.state === "connected" ? state.talking : [] }
}

function settle(state: LiveState): LiveState {
  return leaveRoom(settleTallies(state))
}

/** Somebody who is elsewhere now holds nothing of the room they were in. */
function leaveRoom(state: LiveState): LiveState {
  if (!state.room || !state.class || !state.self || whereAmI(state) === state.room.room) return state
  return { ...state, room: null, heads: withoutRooms(state.heads) }
}

function withoutRooms(heads: Heads): Heads {
  return Object.fromEntries(Object.entries(heads).filter(([audience]) => viewOf(audience as Audience) !== "room"))
}

/** A closed vote's final count rides in the chain; its running tally is dropped. */
function settleTallies(state: LiveState): LiveState {
  const stale = Object.keys(state.tallies).filter((poll: PollId) => state.class?.polls[poll]?.state === "closed")
  if (stale.length === 0) return state
  const tallies = { ...state.tallies }
  for (const poll of stale) delete tallies[poll]
  return { ...state, tallies }
}
