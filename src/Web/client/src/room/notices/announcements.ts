import { myRoom } from "../breakouts/myRoom"
import { wordToRooms } from "../breakouts/wordToRooms"
import { holdsFloor } from "../people"
import type { Scene } from "../scene"

/** What a screen reader is told by itself; everything else is there on request. */
export type Announcement =
  | { key: "called" | "floorReturned" | "next" | "unmuteAsked" | "mutedByHost" | "ended" }
  | { key: "pollOpened" | "pollRevealed"; question: string }
  | { key: "movedToRoom"; name: string; people: string }
  | { key: "movedToEmptyRoom"; name: string }
  | { key: "backInClass" }
  | { key: "wordToRooms"; name: string; text: string }
  | { key: "screenShared"; name: string }
  | { key: "recordingOn" | "recordingOffTheRecord" | "recordingOff" }

type Seen = Pick<Scene, "class" | "hosts" | "self" | "room">

/** What has just begun to matter to this person, between two looks at the class. */
export function announcements(before: Seen, after: Seen): Announcement[] {
  const said: Announcement[] = []
  const me = after.self.person
  const held = holdsFloor(before.class, me)
  const holds = holdsFloor(after.class, me)
  if (holds && !held) said.push({ key: "called" })
  if (held && !holds) said.push({ key: "floorReturned" })
  if (after.self.isNext && !before.self.isNext) said.push({ key: "next" })
  if (after.self.unmuteAskedBy && !before.self.unmuteAskedBy) said.push({ key: "unmuteAsked" })
  if (after.self.mutedBy && !before.self.mutedBy) said.push({ key: "mutedByHost" })
  said.push(...recorded(before, after), ...moved(before, after), ...word(before, after))
  for (const poll of Object.values(after.class.polls)) {
    const known = before.class.polls[poll.id]
    if (!known && poll.state === "open") said.push({ key: "pollOpened", question: poll.question })
    if (poll.revealed && !known?.revealed) said.push({ key: "pollRevealed", question: poll.question })
  }
  const { screen } = after.class
  if (screen && screen.person !== before.class.screen?.person && screen.person !== me) {
    said.push({ key: "screenShared", name: after.class.people[screen.person]?.name ?? "" })
  }
  if (after.class.session.phase === "ended" && before.class.session.phase !== "ended") said.push({ key: "ended" })
  return said
}

/** A recording that is about to end is over for nobody yet. */
function recorded(before: Seen, after: Seen): Announcement[] {
  const { phase } = after.class.recording
  if (phase === before.class.recording.phase || phase === "leaving") return []
  if (phase === "on") return [{ key: "recordingOn" }]
  return [{ key: phase === "off" ? "recordingOff" : "recordingOffTheRecord" }]
}

function word(before: Seen, after: Seen): Announcement[] {
  const now = wordToRooms(after)
  if (!now || now.id === wordToRooms(before)?.id) return []
  return [{ key: "wordToRooms", name: after.class.people[now.from]?.name ?? "", text: now.text }]
}

/** Somebody who was moved is told where they are now, and with whom. */
function moved(before: Seen, after: Seen): Announcement[] {
  const room = myRoom(after)
  const former = myRoom(before)
  if (room?.room.id === former?.room.id) return []
  if (!room) return [{ key: "backInClass" }]
  const others = room.people.filter((person) => person.id !== after.self.person)
  const { name } = room.room
  return others.length === 0
    ? [{ key: "movedToEmptyRoom", name }]
    : [{ key: "movedToRoom", name, people: others.map((person) => person.name).join(", ") }]
}
