import { beforeEach, describe, expect, test, vi } from "vitest"
import type { NotesDraft } from "./notesDraft"
import { readNotes } from "./notesReader"
import { NotesServer } from "./notesServer.testing"

beforeEach(() => {
  vi.useFakeTimers()
  return () => vi.useRealTimers()
})

const settle = () => vi.advanceTimersByTimeAsync(10_000)

describe("shared notes", () => {
  test("two who type at once lose nothing, letter by letter and in any place", async () => {
    const server = new NotesServer()
    const [ana, ben] = [server.join(), server.join()]
    ana.edit({ at: 0, remove: 0, insert: "Harbour\n" })
    await settle()
    server.tell()
    const said = { ana: "who pays for the dredging", ben: "the old crane stays" }
    for (let letter = 0; letter < 30; letter++) {
      ana.edit({ at: ana.getSnapshot().text.length, remove: 0, insert: said.ana[letter] ?? "" })
      ben.edit({ at: letter, remove: 0, insert: said.ben[letter] ?? "" })
      if (letter % 7 === 3) await settle()
      if (letter % 11 === 5) server.tell()
    }
    await settle()
    server.tell()
    expect(ana.getSnapshot().text).toBe(ben.getSnapshot().text)
    expect(ana.getSnapshot()).toMatchObject({ unsent: false, trouble: null })
    const letters = [..."Harbour\n", ...said.ana, ...said.ben].sort().join("")
    expect([...ana.getSnapshot().text].sort().join("")).toBe(letters)
    expect(readNotes(server.notes)).toBe(ana.getSnapshot().text)
  })

  test("what is typed within a moment goes out as one", async () => {
    const server = new NotesServer()
    const ana = server.join()
    for (const [at, letter] of [..."harbour"].entries()) ana.edit({ at, remove: 0, insert: letter })
    await settle()
    expect(server.orders).toHaveLength(1)
    expect(server.orders[0]).toMatchObject({ kind: "writeNotes", room: "harbour" })
  })

  test("what did not arrive, or whose answer was lost, is sent again and stands there once", async () => {
    const server = new NotesServer()
    const ana = server.join()
    server.faults.push("refused", "answerLost", "refused")
    ana.edit({ at: 0, remove: 0, insert: "tide" })
    await vi.advanceTimersByTimeAsync(500)
    expect(ana.getSnapshot()).toMatchObject({ unsent: true, trouble: "Not sent yet." })
    await settle()
    expect(ana.getSnapshot()).toMatchObject({ unsent: false, trouble: null })
    expect(readNotes(server.notes)).toBe("tide")
  })

  test("what was typed while nothing arrives stands again after a reload, in its place, and goes out then", async () => {
    const server = new NotesServer()
    const ben = server.join()
    ben.edit({ at: 0, remove: 0, insert: "Harbour: " })
    await settle()
    let kept: Uint8Array | null = null
    const draft: NotesDraft = {
      take: () => (kept ? [kept] : []),
      keep: (update) => {
        kept = update
      },
    }

    const before = server.join(draft)
    server.faults.push(...Array.from({ length: 9 }, () => "refused" as const))
    before.edit({ at: 9, remove: 0, insert: "who pays?" })
    await vi.advanceTimersByTimeAsync(3000)
    expect(kept).not.toBeNull()
    before.close()
    server.faults.length = 0

    const after = server.join(draft)
    expect(after.getSnapshot()).toMatchObject({ text: "Harbour: who pays?", unsent: true })
    await settle()
    expect(after.getSnapshot().unsent).toBe(false)
    expect(kept).toBeNull()
    expect(readNotes(server.notes)).toBe("Harbour: who pays?")
  })

  test("what is left when the room is left goes out", async () => {
    const server = new NotesServer()
    const ana = server.join()
    ana.edit({ at: 0, remove: 0, insert: "last words" })
    ana.close()
    await settle()
    expect(readNotes(server.notes)).toBe("last words")
  })

  test("a long paste fits the updates the server takes", async () => {
    const server = new NotesServer()
    const ana = server.join()
    const page = "港".repeat(5000)
    ana.edit({ at: 0, remove: 0, insert: page })
    await settle()
    expect(server.orders.length).toBeGreaterThan(1)
    for (const order of server.orders) expect(order.kind === "writeNotes" && order.update.length).toBeLessThan(8193)
    expect(readNotes(server.notes)).toBe(page)
  })

  test("a composed word is left alone, and what the others wrote meanwhile comes after it", async () => {
    const server = new NotesServer()
    const [ana, ben] = [server.join(), server.join()]
    ana.hold(true)
    ben.edit({ at: 0, remove: 0, insert: "Ben. " })
    await settle()
    server.tell()
    expect(ana.getSnapshot().text).toBe("")
    ana.edit({ at: 0, remove: 0, insert: "港" })
    ana.hold(false)
    await settle()
    server.tell()
    expect(ana.getSnapshot().text).toBe(ben.getSnapshot().text)
    expect(ana.getSnapshot().text).toMatch(/^(Ben\. 港|港Ben\. )$/)
  })

  test("undo takes back what I typed, and nothing of the others", async () => {
    const server = new NotesServer()
    const [ana, ben] = [server.join(), server.join()]
    ana.edit({ at: 0, remove: 0, insert: "mine" })
    await settle()
    server.tell()
    ben.edit({ at: 4, remove: 0, insert: " theirs" })
    await settle()
    server.tell()
    ana.undo()
    await settle()
    expect(readNotes(server.notes)).toBe(" theirs")
  })
})

describe("many updates", () => {
  test("are merged into one, by which nothing is lost", async () => {
    const server = new NotesServer()
    const [ana, ben] = [server.join(), server.join()]
    for (let line = 0; line < 70; line++) {
      ana.edit({ at: ana.getSnapshot().text.length, remove: 0, insert: `${line}\n` })
      await vi.advanceTimersByTimeAsync(500)
      server.tell()
    }
    await ana.compact()
    server.tell()
    expect(server.notes).toMatchObject({ through: 70, updates: [] })
    expect(ben.getSnapshot().text).toBe(ana.getSnapshot().text)
    expect(readNotes(server.notes)).toBe(ana.getSnapshot().text)
  })

  test("make room: full notes can still be shortened", async () => {
    const server = new NotesServer()
    const ana = server.join()
    for (let page = 0; page < 5; page++) ana.edit({ at: 0, remove: 0, insert: "abcdef\n".repeat(570) })
    await settle()
    server.tell()
    expect(ana.getSnapshot()).toMatchObject({ unsent: true, trouble: "The notes of this room are full." })
    ana.edit({ at: 0, remove: ana.getSnapshot().text.length - 7, insert: "" })
    await settle()
    expect(ana.getSnapshot()).toMatchObject({ unsent: false, trouble: null })
    expect(readNotes(server.notes)).toBe("abcdef\n")
  })
})

test("an update that is none, or was blanked, hides nothing of the others", async () => {
  const server = new NotesServer()
  server.join().edit({ at: 0, remove: 0, insert: "still here" })
  await settle()
  expect(readNotes({ ...server.notes, updates: ["", "AAAAAA==", "!", ...server.notes.updates] })).toBe("still here")
})
