import { changeBoard } from "./discussion"
import type { ClassChange, HostsChange, NotesChange, RoomChange, SelfChange } from "./messages"
import type { BreakoutSetView, ClassView, HostsView, Message, Notes, RoomView, RoomWatch, SelfView } from "./types"

/** Each change replaces what it names. A kind this client does not know yet changes nothing. */
export function changeClass(view: ClassView, change: ClassChange): ClassView {
  switch (change.kind) {
    case "session":
      return { ...view, session: change.session }
    case "people":
      return { ...view, people: { ...view.people, ...keyed(change.people, (person) => person.id) } }
    case "hands":
      return { ...view, hands: change.hands }
    case "floor":
      return { ...view, floor: change.floor }
    case "poll":
      return { ...view, polls: { ...view.polls, [change.poll.id]: change.poll } }
    case "part":
      return { ...view, part: change.part }
    case "board": {
      const { kind, ...frame } = change
      return { ...view, board: { ...view.board, ...frame } }
    }
    case "contribution":
    case "contributionGone":
    case "links":
      return { ...view, board: changeBoard(view.board, change) }
    case "exhibit":
      return { ...view, exhibit: change.exhibit }
    case "screen":
      return { ...view, screen: change.screen }
    case "recording":
      return { ...view, recording: change.recording }
    case "breakouts":
      return { ...view, breakouts: withSet(view.breakouts, change.set) }
    case "message":
      return { ...view, messages: withMessage(view.messages, change.message) }
    default:
      return view
  }
}

export function changeHosts(view: HostsView, change: HostsChange): HostsView {
  switch (change.kind) {
    case "attendees":
      return { ...view, attendees: { ...view.attendees, ...keyed(change.attendees, (attendee) => attendee.person) } }
    case "result":
      return { ...view, results: { ...view.results, [change.result.poll]: change.result } }
    case "loss":
      return { ...view, loss: change.loss }
    case "recordingWatch":
      return { ...view, recording: change.watch }
    case "plan":
      return { ...view, plan: change.plan }
    case "exhibits":
      return { ...view, exhibits: change.exhibits }
    case "contribution":
    case "contributionGone":
    case "links":
      return { ...view, hidden: changeBoard(view.hidden, change) }
    case "rooms":
      return { ...view, rooms: change.rooms, notes: notesOf(change.rooms, view.notes) }
    case "notes":
    case "notesMerged":
      return { ...view, notes: { ...view.notes, [change.room]: changeNotes(view.notes[change.room], change) } }
    case "message":
      return { ...view, messages: withMessage(view.messages, change.message) }
    default:
      return view
  }
}

export function changeRoom(view: RoomView, change: RoomChange): RoomView {
  switch (change.kind) {
    case "room":
      return { ...view, visitors: change.visitors, help: change.help }
    case "notes":
    case "notesMerged":
      return { ...view, notes: changeNotes(view.notes, change) }
    case "message":
      return { ...view, messages: withMessage(view.messages, change.message) }
    default:
      return view
  }
}

export function changeSelf(view: SelfView, change: SelfChange): SelfView {
  switch (change.kind) {
    case "self": {
      const { kind, ...self } = change
      return { ...view, ...self }
    }
    case "vote":
      return { ...view, votes: { ...view.votes, [change.poll]: { round: change.round, answer: change.answer } } }
    case "message":
      return { ...view, messages: withMessage(view.messages, change.message) }
    default:
      return view
  }
}

const noNotes: Notes = { through: 0, base: null, updates: [] }

function changeNotes(notes: Notes = noNotes, change: NotesChange): Notes {
  return change.kind === "notes"
    ? { ...notes, updates: [...notes.updates, change.update] }
    : {
        through: change.through,
        base: change.update,
        updates: notes.updates.slice(change.through - notes.through),
      }
}

function notesOf(rooms: RoomWatch[], known: Record<string, Notes>): Record<string, Notes> {
  return Object.fromEntries(rooms.map(({ room }) => [room, known[room] ?? noNotes]))
}

/** A known set is replaced where it stands; a new one comes last. */
function withSet(sets: BreakoutSetView[], set: BreakoutSetView): BreakoutSetView[] {
  const place = sets.findIndex((known) => known.id === set.id)
  return place < 0 ? [...sets, set] : sets.with(place, set)
}

/** How many messages a view holds: a snapshot has no more, so older ones are forgotten here too. */
const mostMessages = 200

/** A message with a known id takes the old one's place; a new one comes last. */
function withMessage(messages: Message[], message: Message): Message[] {
  const place = messages.findIndex((known) => known.id === message.id)
  return place < 0 ? [...messages, message].slice(-mostMessages) : messages.with(place, message)
}

function keyed<T>(items: T[], key: (item: T) => string): Record<string, T> {
  return Object.fromEntries(items.map((item) => [key(item), item]))
}
