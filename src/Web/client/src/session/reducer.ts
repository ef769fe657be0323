import { changeClass, changeHosts, changeSelf } from "./changes"
import type { Live, Snapshot, Update } from "./messages"
import type { Connection, LiveState } from "./state"
import type { PollId } from "./types"

/** Replaces an audience's whole view. */
export function applySnapshot(state: LiveState, snapshot: Snapshot): LiveState {
  const head = { number: snapshot.number, id: snapshot.id }
  return settleTallies({
    ...state,
    [snapshot.audience]: snapshot.view,
    heads: { ...state.heads, [snapshot.audience]: head },
  })
}

/**
 * `applied`: the state moved on. `known`: this update was already here. `gap`: one before it is missing, nothing
 * changed and the missing ones must be asked for.
 */
export type UpdateOutcome = { kind: "applied"; state: LiveState } | { kind: "known" } | { kind: "gap" }

/** Applies one update if it follows what this tab holds. */
export function applyUpdate(state: LiveState, update: Update): UpdateOutcome {
  const head = state.heads[update.audience]
  if (!head) return { kind: "gap" }
  if (update.number <= head.number) return { kind: "known" }
  if (update.after !== head.number) return { kind: "gap" }
  const heads = { ...state.heads, [update.audience]: { number: update.number, id: update.id } }
  const next = applyChanges({ ...state, heads }, update)
  return next ? { kind: "applied", state: settleTallies(next) } : { kind: "gap" }
}

function applyChanges(state: LiveState, update: Update): LiveState | null {
  switch (update.audience) {
    case "class":
      return state.class && { ...state, class: update.changes.reduce(changeClass, state.class) }
    case "hosts":
      return state.hosts && { ...state, hosts: update.changes.reduce(changeHosts, state.hosts) }
    case "self":
      return state.self && { ...state, self: update.changes.reduce(changeSelf, state.self) }
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
    case "media":
      return { ...state, media: { up: live.state === "up", message: live.message } }
    default:
      return state
  }
}

/** Nobody can be said to be talking while we do not hear from the class. */
export function applyConnection(state: LiveState, connection: Connection): LiveState {
  return { ...state, connection, talking: connection.state === "connected" ? state.talking : [] }
}

/** A closed vote's final count rides in the chain; its running tally is dropped. */
function settleTallies(state: LiveState): LiveState {
  const stale = Object.keys(state.tallies).filter((poll: PollId) => state.class?.polls[poll]?.state === "closed")
  if (stale.length === 0) return state
  const tallies = { ...state.tallies }
  for (const poll of stale) delete tallies[poll]
  return { ...state, tallies }
}
