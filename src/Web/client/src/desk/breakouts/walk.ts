import type { BreakoutRoomView, BreakoutSetView, PersonId, RoomId, RoomWatch } from "../../session"

export interface WalkStop {
  room: BreakoutRoomView
  watch: RoomWatch | null
}

/** Rooms that wait for help first, in the order they asked; then as they were opened. */
export function walkOrder(set: BreakoutSetView, watched: readonly RoomWatch[]): WalkStop[] {
  const stops = set.rooms.map((room) => ({ room, watch: watched.find((watch) => watch.room === room.id) ?? null }))
  const asked = (stop: WalkStop) => waits(stop.watch) ?? "~"
  return stops.sort((one, other) => (asked(one) < asked(other) ? -1 : asked(one) > asked(other) ? 1 : 0))
}

/** Since when a room waits for help; null: it does not. */
export function waits(watch: RoomWatch | null): string | null {
  return watch?.help && watch.help.takenBy === null ? watch.help.at : null
}

/** Since when nobody has talked in each room: its opening, or the last moment somebody was heard. `null`: somebody talks. */
export function silences(
  set: BreakoutSetView,
  talking: ReadonlySet<PersonId>,
  before: ReadonlyMap<RoomId, number | null>,
  now: number,
): Map<RoomId, number | null> {
  return new Map(
    set.rooms.map((room) => {
      if (room.people.some((person) => talking.has(person))) return [room.id, null]
      const known = before.get(room.id)
      return [room.id, known === undefined ? Date.parse(set.openedAt) : (known ?? now)]
    }),
  )
}
