import type { Answer, Notes, Order } from "../../session"
import type { NotesDraft } from "./notesDraft"
import { SharedNotes } from "./sharedNotes"

const most = 24 * 1024

const unkept: NotesDraft = { take: () => [], keep: () => {} }

/** A room's notes as the server keeps them, and everyone who writes in it. */
export class NotesServer {
  notes: Notes = { through: 0, base: null, updates: [] }
  /** What the next orders meet instead of being kept; an answer that is lost still keeps what was sent. */
  readonly faults: ("refused" | "answerLost")[] = []
  readonly #writers: SharedNotes[] = []
  readonly orders: Order[] = []

  join(draft: NotesDraft = unkept): SharedNotes {
    const writer = new SharedNotes("harbour", async (order) => this.#take(order), draft)
    this.#writers.push(writer)
    writer.read(this.notes)
    return writer
  }

  /** Everyone hears what is written; until then each has only their own. */
  tell(): void {
    for (const writer of this.#writers) writer.read(this.notes)
  }

  async #take(order: Order): Promise<Answer> {
    this.orders.push(order)
    const fault = this.faults.shift()
    if (fault === "refused") return { ok: false, code: "unconfirmed", message: "Not sent yet." }
    const answer = this.#keep(order)
    return fault === "answerLost" ? { ok: false, code: "unconfirmed", message: "Not sent yet." } : answer
  }

  #keep(order: Order): Answer {
    const before = this.notes
    if (order.kind === "writeNotes") this.notes = { ...before, updates: [...before.updates, order.update] }
    if (order.kind === "compactNotes" && order.through > before.through) {
      const updates = before.updates.slice(order.through - before.through)
      this.notes = { through: order.through, base: order.update, updates }
    }
    const size = (this.notes.base ?? "").length + this.notes.updates.join("").length
    if (size <= most) return { ok: true, number: 1 }
    this.notes = before
    return { ok: false, code: "notesFull", message: "The notes of this room are full." }
  }
}
