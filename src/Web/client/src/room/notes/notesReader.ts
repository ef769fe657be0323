import { applyUpdate, Doc } from "yjs"
import type { Notes } from "../../session"
import { bytes } from "./base64"

/** How the notes' text is called in their document; docs/protocol.md says so. */
const name = "notes"

/** Reads a room's notes as they grow: what was read before is not read again. */
export class NotesReader {
  readonly doc = new Doc()
  readonly text = this.doc.getText(name)
  #seen = 0
  #base: string | null = null

  /** Takes in what the server holds now. */
  read(notes: Notes): void {
    if (notes.base && notes.base !== this.#base) this.#apply(notes.base)
    this.#base = notes.base
    for (const update of notes.updates.slice(Math.max(0, this.#seen - notes.through))) this.#apply(update)
    this.#seen = notes.through + notes.updates.length
  }

  /** Takes in what was written here on an earlier page. */
  restore(update: Uint8Array): void {
    applyUpdate(this.doc, update, this)
  }

  /** An empty one was blanked. What is no update at all (only a browser gone wrong writes that) must not stop the others. */
  #apply(update: string): void {
    if (!update) return
    try {
      applyUpdate(this.doc, bytes(update), this)
    } catch {
      // Nothing of it can be shown.
    }
  }
}

export function readNotes(notes: Notes): string {
  const reader = new NotesReader()
  reader.read(notes)
  return reader.text.toString()
}
