import type { LiveState } from "./state"
import type { BreakoutRoomView, BreakoutSetView, ClassView, RoomId } from "./types"

/** The set that is open now; one at most is. */
export function openSet(view: Pick<ClassView, "breakouts"> | null): BreakoutSetView | null {
  const last = view?.breakouts.at(-1)
  return last && last.closedAt === null ? last : null
}

/** The breakout room I am in now, as one of its people or as a visiting host; null: in the class. */
export function whereAmI(state: Pick<LiveState, "class" | "hosts" | "self">): RoomId | null {
  const me = state.self?.person
  const set = openSet(state.class)
  if (!me || !set) return null
  const visited = state.hosts?.rooms.find((room) => room.visitors.some((visitor) => visitor.person === me))
  return visited?.room ?? set.rooms.find((room) => room.people.includes(me))?.id ?? null
}

/** The room that is mine although I went back to the class. */
export function roomToReturnTo(state: Pick<LiveState, "class" | "self">): BreakoutRoomView | null {
  const me = state.self?.person
  return (me && openSet(state.class)?.rooms.find((room) => room.away.includes(me))) || null
}
