import { createContext, type ReactNode, useContext, useEffect, useState } from "react"
import { whereAmI } from "../../session"
import { useLink } from "../link"
import { isHere } from "../people"
import { useScene } from "../scene"
import { forgetDrafts, storedDraft } from "./notesDraft"
import type { SharedNotes } from "./sharedNotes"

const NotesContext = createContext<SharedNotes | null>(null)

/** Keeps the notes of the room I am in, whether or not they are open: what was typed goes out in any case. */
export function NotesProvider({ children }: { children: ReactNode }) {
  const { live, person } = useLink()
  const scene = useScene()
  const shown = scene.room
  const session = scene.class.session.id
  const ended = scene.class.session.phase === "ended"
  const room = shown && whereAmI(scene) === shown.room ? shown.room : null
  const [notes, setNotes] = useState<SharedNotes | null>(null)

  useEffect(() => {
    if (!room) return
    let opened: SharedNotes | null = null
    let gone = false
    void import("./sharedNotes").then(({ SharedNotes }) => {
      if (gone) return
      opened = new SharedNotes(room, live.do, storedDraft(session, person, room))
      setNotes(opened)
    })
    return () => {
      gone = true
      opened?.close()
      setNotes(null)
    }
  }, [room, live, session, person])

  useEffect(() => {
    if (ended) forgetDrafts()
  }, [ended])

  const merges = shown !== null && isMerger(scene, shown.room)
  useEffect(() => {
    if (!notes || !shown) return
    notes.read(shown.notes)
    if (merges) void notes.compact()
  }, [notes, shown, merges])

  return <NotesContext.Provider value={notes}>{children}</NotesContext.Provider>
}

/** Null: in no room, or the editor has not arrived yet. */
export function useSharedNotes(): SharedNotes | null {
  return useContext(NotesContext)
}

/** One browser of a room merges: that of the person with the lowest id among those there. */
function isMerger({ class: view, self }: ReturnType<typeof useScene>, room: string): boolean {
  const people = view.breakouts.at(-1)?.rooms.find((one) => one.id === room)?.people ?? []
  const here = people.filter((id) => view.people[id] && isHere(view.people[id])).sort()
  return here[0] === self.person
}
