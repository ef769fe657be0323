import { Doc, encodeStateAsUpdate } from "yjs"
import { base64 } from "../src/room/notes/base64"
import type { LiveState, Notes } from "../src/session"

const names = ["Harbour", "Market", "Old town", "Station", "Riverside", "Hill", "Airport", "Garden"]
const written = [
  "Who pays for the dredging?\nThe old crane stays, whatever is built\nAsk the fishers before the port authority",
  "A smaller terminal keeps the market open",
  "",
]

/** So many rooms of everyone who votes, in seat order, as they are talking or (`over`) have come back. */
export function inRooms(count: number, over: boolean, at: (secondsAgo: number) => string) {
  return (live: LiveState) => {
    if (!live.class) return
    const people = Object.values(live.class.people)
      .filter((one) => one.seat !== null)
      .map((one) => one.id)
    const rooms = Array.from({ length: count }, (_, room) => ({
      id: `r${room}`,
      name: names[room] ?? `Room ${room + 1}`,
      people: people.filter((_, place) => place % count === room),
      away: [],
    }))
    live.class.breakouts = [
      {
        id: "set",
        title: "What would you build?",
        mode: "assigned",
        openedAt: at(500),
        closesAt: at(-48),
        closedAt: over ? at(5) : null,
        speaking: [],
        rooms: rooms.map((room, place) => ({
          ...room,
          been: room.people,
          notes: over ? notes(written[place % 3] ?? "") : null,
        })),
      },
    ]
    if (over) return
    const mine = rooms.find((room) => room.people.includes(live.self?.person ?? ""))
    if (mine) {
      const visitors = [{ person: "marisol", mode: "listen" as const, since: at(20) }]
      live.room = { room: mine.id, visitors, help: null, messages: [], notes: notes(written[0] ?? "") }
    }
    live.talking = rooms.slice(0, 5).map((room) => room.people[0] ?? "")
    if (!live.hosts) return
    live.hosts.notes = Object.fromEntries(rooms.map((room, place) => [room.id, notes(written[place % 3] ?? "")]))
    live.hosts.rooms = rooms.map((room, place) => ({
      room: room.id,
      visitors: place === 4 ? [{ person: "marisol", mode: "listen", since: at(20) }] : [],
      help: place === 2 ? { by: room.people[0] ?? "", at: at(75), takenBy: null } : null,
    }))
  }
}

function notes(text: string): Notes {
  const doc = new Doc()
  doc.getText("notes").insert(0, text)
  return { through: 0, base: null, updates: [base64(encodeStateAsUpdate(doc))] }
}
