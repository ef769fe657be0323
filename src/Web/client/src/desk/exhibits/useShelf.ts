import { useState } from "react"
import { Problem } from "../../app/problem"
import { useLink } from "../../room/link"
import { useOrders } from "../../room/orders"
import type { Exhibit } from "../../session"
import { titleOf } from "./titleOf"

export interface Shelf {
  /** The file on its way; `sent` from 0 to 1. */
  sending: { title: string; sent: number } | null
  /** What went wrong last, and what to do. */
  problem: string | null
  /** The last one removed, while it can be brought back with a press. */
  removed: Exhibit | null
  add(file: File | undefined): Promise<void>
  rename(exhibit: Exhibit, title: string): Promise<void>
  remove(exhibit: Exhibit): Promise<void>
  restore(): Promise<void>
}

/** Adds, renames and removes exhibits, and has the class take over what came of it. */
export function useShelf(): Shelf {
  const { exhibits } = useLink()
  const { act } = useOrders()
  const [sending, send] = useState<Shelf["sending"]>(null)
  const [problem, complain] = useState<string | null>(null)
  const [removed, setRemoved] = useState<Exhibit | null>(null)

  async function change(work: () => Promise<void>): Promise<boolean> {
    complain(null)
    try {
      await work()
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure
      complain([failure.message, failure.next].filter(Boolean).join(" "))
      return false
    }
    return (await act({ kind: "loadExhibits" })).ok
  }
  return {
    sending,
    problem,
    removed,
    add: async (file) => {
      if (!file) return
      const title = titleOf(file.name)
      send({ title, sent: 0 })
      await change(() => exhibits.upload(file, title, (sent) => send({ title, sent })))
      send(null)
    },
    rename: async (exhibit, title) => {
      await change(() => exhibits.rename(exhibit.id, title))
    },
    remove: async (exhibit) => {
      if (await change(() => exhibits.remove(exhibit.id))) setRemoved(exhibit)
    },
    restore: async () => {
      if (removed && (await change(() => exhibits.restore(removed.id)))) setRemoved(null)
    },
  }
}
