import { useEffect, useRef, useState } from "react"
import type { Notes } from "../../session"
import type { NotesReader } from "./notesReader"

/** What a room's notes say, read by the part of the app that can read them; null: not read yet. */
export function useNotesText(notes: Notes | null | undefined): string | null {
  const [text, setText] = useState<string | null>(null)
  const reader = useRef<NotesReader | null>(null)
  useEffect(() => {
    if (!notes) return
    let gone = false
    void import("./notesReader").then(({ NotesReader }) => {
      if (gone) return
      reader.current ??= new NotesReader()
      reader.current.read(notes)
      setText(reader.current.text.toString())
    })
    return () => {
      gone = true
    }
  }, [notes])
  return text
}

/** The lines that say something. */
export function linesOf(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
}
