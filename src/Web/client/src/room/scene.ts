import { createContext, useContext } from "react"
import type {
  ClassView,
  Connection,
  HostsView,
  LiveState,
  PersonId,
  PersonView,
  PollId,
  RoomView,
  SelfView,
  Tally,
} from "../session"
import { isHost } from "./people"

/** The class as one person in it sees it: what every part of the room draws from. */
export interface Scene {
  class: ClassView
  /** Null for everyone but hosts. */
  hosts: HostsView | null
  self: SelfView
  /** Of the breakout room this person is in. */
  room: RoomView | null
  me: PersonView
  hosting: boolean
  tallies: Record<PollId, Tally>
  talking: ReadonlySet<PersonId>
  reactions: LiveState["reactions"]
  pointer: LiveState["pointer"]
  media: LiveState["media"]
  connection: Connection
}

/** Null until the class has let this person in and told them so. */
export function scene(live: LiveState, person: PersonId): Scene | null {
  const me = live.class?.people[person]
  if (!live.class || !live.self || !me) return null
  return {
    class: live.class,
    hosts: live.hosts,
    self: live.self,
    room: live.room,
    me,
    hosting: isHost(me.role),
    tallies: live.tallies,
    talking: new Set(live.talking),
    reactions: live.reactions,
    pointer: live.pointer,
    media: live.media,
    connection: live.connection,
  }
}

const SceneContext = createContext<Scene | null>(null)

export const SceneProvider = SceneContext.Provider

export function useScene(): Scene {
  const value = useContext(SceneContext)
  if (!value) throw new Error("Only a part of the room can ask for the scene.")
  return value
}
