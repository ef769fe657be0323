import { base64, bytes } from "./base64"

const all = "classroom.notes/"

/** Words that the server does not have yet, kept over a reload: whose, of which room. */
export interface NotesDraft {
  /** What an earlier page of this browser left; from now on it is this page's to keep. */
  take(): Uint8Array[]
  /** Null: everything has arrived. */
  keep(update: Uint8Array | null): void
}

/**
 * Keeps them in this browser's storage, a place a page: two pages of one person take nothing from each other. A browser that
 * stores nothing loses them with its page, as before.
 */
export function storedDraft(session: string, person: string, room: string): NotesDraft {
  const mine = `${all}${session}/`
  const rooms = `${mine}${person}/${room}/`
  const key = `${rooms}${crypto.randomUUID()}`
  return {
    take: () =>
      quietly([], () => {
        // Words of a class that is over have nowhere to go.
        for (const other of keys(all)) if (!other.startsWith(mine)) localStorage.removeItem(other)
        const left = keys(rooms).map((one) => [one, localStorage.getItem(one) ?? ""] as const)
        for (const [one] of left) localStorage.removeItem(one)
        return left.map(([, update]) => bytes(update))
      }),
    keep: (update) =>
      quietly(undefined, () => {
        if (update) localStorage.setItem(key, base64(update))
        else localStorage.removeItem(key)
      }),
  }
}

/** The class has ended: nothing can be sent any more. */
export function forgetDrafts(): void {
  quietly(undefined, () => {
    for (const key of keys(all)) localStorage.removeItem(key)
  })
}

function keys(prefix: string): string[] {
  return Object.keys(localStorage).filter((key) => key.startsWith(prefix))
}

function quietly<T>(otherwise: T, work: () => T): T {
  try {
    return work()
  } catch {
    return otherwise
  }
}
