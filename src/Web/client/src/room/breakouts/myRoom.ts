import type { BreakoutRoomView, BreakoutSetView, PersonView, Visitor } from "../../session"
import { openSet, roomToReturnTo, whereAmI } from "../../session"
import { bySeat, isHere } from "../people"
import type { Scene } from "../scene"

/** The breakout room this person is in: who to meet there, and who only listens. */
export interface MyRoom {
  set: BreakoutSetView
  room: BreakoutRoomView
  /** Those seen and heard there, in the order of their seats; hosts among them last. */
  people: PersonView[]
  listening: PersonView[]
  visiting: Visitor | null
  helpAsked: boolean
  /** Who comes to help; null: nobody yet. */
  helper: PersonView | null
}

type Known = Pick<Scene, "class" | "hosts" | "self" | "room">

/** Null: in the class. */
export function myRoom(scene: Known): MyRoom | null {
  const set = openSet(scene.class)
  const room = set?.rooms.find((candidate) => candidate.id === whereAmI(scene))
  if (!set || !room) return null
  const person = (id: string) => scene.class.people[id]
  const visitors = scene.room?.room === room.id ? scene.room.visitors : []
  const heard = visitors.filter((visitor) => visitor.mode === "join").map((visitor) => visitor.person)
  const people = [...new Set([...room.people, ...heard, ...set.speaking])].map(person).filter(known)
  const help = scene.room?.room === room.id ? scene.room.help : null
  return {
    set,
    room,
    people: people.filter(isHere).sort(bySeat),
    listening: visitors
      .filter((visitor) => visitor.mode === "listen")
      .map((visitor) => person(visitor.person))
      .filter(known),
    visiting: visitors.find((visitor) => visitor.person === scene.self.person) ?? null,
    helpAsked: help !== null && help.takenBy === null,
    helper: (help?.takenBy && person(help.takenBy)) || null,
  }
}

/** What someone in the class may do about the open rooms: go back to theirs, or choose one. */
export function roomsToEnter(scene: Pick<Known, "class" | "self">, hosting: boolean) {
  const set = openSet(scene.class)
  if (!set || hosting) return { back: null, choices: [] }
  const back = roomToReturnTo(scene)
  return { back, choices: set.mode === "selfChosen" && !back ? set.rooms : [] }
}

/** Seconds until the rooms close when that is so near that it must be said; null before. */
export function closingIn(set: BreakoutSetView, now: number): number | null {
  if (!set.closesAt) return null
  const left = Math.max(0, Math.ceil((Date.parse(set.closesAt) - now) / 1000))
  return left <= 60 ? left : null
}

/** Which warning stands: from its second on until the next one, so that a page that looked away still gives it. */
export function warningAt(closing: number | null): 60 | 10 | null {
  return closing === null || closing === 0 ? null : closing > 10 ? 60 : 10
}

function known(person: PersonView | undefined): person is PersonView {
  return person !== undefined
}
