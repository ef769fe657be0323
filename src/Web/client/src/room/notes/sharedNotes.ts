import { applyUpdate, Doc, encodeStateAsUpdate, mergeUpdates, UndoManager, type YTextEvent } from "yjs"
import type { Answer, Notes, Order } from "../../session"
import { base64 } from "./base64"
import type { NotesDraft } from "./notesDraft"
import { NotesReader } from "./notesReader"
import { parts, type Splice } from "./splice"

/** What is typed within so many milliseconds goes out together. */
const batch = 400
/** After an answer that says nothing for certain, before the same is sent again, in milliseconds. */
const breath = 2000
/** Bytes of one update, which the server takes in base64 and up to 8192 characters of it. */
const largestUpdate = 6000
/** Characters of one piece of a long paste, so that every piece fits an update in any script. */
const piece = 1500
/** So many updates are worth merging into one. */
const many = 60

export interface NotesState {
  text: string
  /** Something typed here has not reached the others yet. */
  unsent: boolean
  /** Why it does not, in a sentence; null: nothing is wrong. */
  trouble: string | null
}

/** Somebody else's changes, in the order they apply. */
export type RemoteListener = (splices: Splice[]) => void

/**
 * The notes of the room I am in: I type, the others type, and nothing is lost. What I typed is kept until the server
 * has it, over any number of lost connections and over a reload; an update that arrives twice changes nothing.
 */
export class SharedNotes {
  readonly #send: (order: Order) => Promise<Answer>
  readonly #room: string
  readonly #draft: NotesDraft
  readonly #reader = new NotesReader()
  readonly #undo = new UndoManager(this.#reader.text, { trackedOrigins: new Set([mine]) })
  readonly #listeners = new Set<() => void>()
  readonly #remote = new Set<RemoteListener>()
  #waiting: Uint8Array[] = []
  #timer: ReturnType<typeof setTimeout> | undefined
  #sending = false
  #compacting = false
  #editing = false
  #closed = false
  #latest: Notes | null = null
  #held = false
  #state: NotesState = { text: "", unsent: false, trouble: null }

  constructor(room: string, send: (order: Order) => Promise<Answer>, draft: NotesDraft) {
    this.#room = room
    this.#send = send
    this.#draft = draft
    this.#reader.doc.on("update", (update: Uint8Array, origin: unknown) => {
      if (origin !== this.#reader) this.#keep(update)
    })
    this.#reader.text.observe((event, { origin }) => {
      if (origin !== mine) for (const hear of this.#remote) hear(splicesOf(event))
      this.#show({ text: this.#reader.text.toString() })
    })
    for (const update of draft.take()) this.#restore(update)
  }

  readonly subscribe = (changed: () => void): (() => void) => {
    this.#listeners.add(changed)
    return () => this.#listeners.delete(changed)
  }

  readonly getSnapshot = (): NotesState => this.#state

  /** Called before the text changes by anything but `edit`, so that the caret can be kept. */
  hear(listener: RemoteListener): () => void {
    this.#remote.add(listener)
    return () => this.#remote.delete(listener)
  }

  /** What the server holds now. */
  read(notes: Notes): void {
    this.#latest = notes
    if (!this.#held) this.#reader.read(notes)
  }

  /** While a word is composed (an input method), nothing may change under it. */
  hold(held: boolean): void {
    this.#held = held
    if (!held && this.#latest) this.#reader.read(this.#latest)
  }

  edit({ at, remove, insert }: Splice): void {
    const { doc, text } = this.#reader
    this.#editing = true
    if (remove > 0) doc.transact(() => text.delete(at, remove), mine)
    let place = at
    for (const part of parts(insert, piece)) {
      doc.transact(() => text.insert(place, part), mine)
      place += part.length
    }
    this.#editing = false
    this.#show({})
  }

  undo(): void {
    this.#undo.undo()
  }

  redo(): void {
    this.#undo.redo()
  }

  /** Merges what was written into one update, when there is much of it. One browser of a room does that. */
  async compact(): Promise<void> {
    if (this.#latest && this.#latest.updates.length >= many) await this.#merge()
  }

  /** Sends what is still here, and forgets the room. */
  close(): void {
    this.#closed = true
    clearTimeout(this.#timer)
    void this.#flush()
  }

  /** Typed on an earlier page, which was closed before the server had it. */
  #restore(update: Uint8Array): void {
    try {
      this.#reader.restore(update)
    } catch {
      // Another browser version's, or damaged: nothing of it can be sent either.
      return
    }
    this.#keep(update)
  }

  #keep(update: Uint8Array): void {
    this.#waiting.push(update)
    this.#store()
    this.#show({ unsent: true })
    this.#sendIn(batch)
  }

  #sendIn(milliseconds: number): void {
    if (this.#sending || this.#timer !== undefined || this.#closed) return
    this.#timer = setTimeout(() => void this.#flush(), milliseconds)
  }

  /** One after the other: the next batch waits for the answer to this one. */
  async #flush(): Promise<void> {
    this.#timer = undefined
    if (this.#sending || this.#waiting.length === 0) return
    this.#sending = true
    const { count, update } = this.#next()
    const answer = await this.#write(update)
    this.#sending = false
    const settled = answer.ok || over.has(answer.code)
    if (settled) {
      this.#waiting.splice(0, count)
      this.#store()
    }
    this.#show({ unsent: this.#waiting.length > 0, trouble: answer.ok ? null : answer.message })
    // Of notes that are full nothing is tried until somebody shortens them: the next edit sends again.
    if (this.#waiting.length > 0 && (settled || answer.code !== "notesFull")) this.#again(settled)
  }

  #store(): void {
    this.#draft.keep(this.#waiting.length > 0 ? mergeUpdates(this.#waiting) : null)
  }

  #again(settled: boolean): void {
    if (!this.#closed) this.#sendIn(settled ? 0 : breath)
    else if (settled) void this.#flush()
  }

  /** Full notes are merged first: what was deleted goes, and a deletion that had no room any more rides along. */
  async #write(update: Uint8Array): Promise<Answer> {
    const order: Order = { kind: "writeNotes", update: base64(update), room: this.#room }
    const answer = await this.#send(order)
    if (answer.ok || answer.code !== "notesFull") return answer
    return (await this.#merge()) ? this.#send(order) : answer
  }

  async #merge(): Promise<boolean> {
    if (this.#compacting || !this.#latest || this.#held) return false
    this.#compacting = true
    const through = this.#latest.through + this.#latest.updates.length
    const update = base64(compacted(this.#reader.doc))
    const answer = await this.#send({ kind: "compactNotes", through, update, room: this.#room })
    this.#compacting = false
    return answer.ok
  }

  /** As many waiting updates as fit into one. */
  #next(): { count: number; update: Uint8Array } {
    let update = this.#waiting[0] as Uint8Array
    let count = 1
    for (const more of this.#waiting.slice(1)) {
      if (update.length + more.length > largestUpdate) break
      update = mergeUpdates([update, more])
      count++
    }
    return { count, update }
  }

  #show(change: Partial<NotesState>): void {
    this.#state = { ...this.#state, ...change }
    // The field has an edit already; half of it must not be put there.
    if (this.#editing) return
    for (const changed of this.#listeners) changed()
  }
}

const mine = Symbol("typed here")

/** Answers after which sending the same again is of no use. */
const over = new Set(["notInRoom", "badNotes", "over", "notAllowed", "ended"])

/** Undo keeps what was deleted; a fresh document lets it go. */
function compacted(doc: Doc): Uint8Array {
  const fresh = new Doc()
  applyUpdate(fresh, encodeStateAsUpdate(doc))
  return encodeStateAsUpdate(fresh)
}

function splicesOf(event: YTextEvent): Splice[] {
  const splices: Splice[] = []
  let at = 0
  for (const { retain, insert, delete: remove } of event.delta) {
    if (retain) at += retain
    if (remove) splices.push({ at, remove, insert: "" })
    if (typeof insert === "string") {
      splices.push({ at, remove: 0, insert })
      at += insert.length
    }
  }
  return splices
}
