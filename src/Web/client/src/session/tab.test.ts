import { expect, test } from "vitest"
import { claimTab } from "./tab"

function storage(): Storage {
  const items = new Map<string, string>()
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
  } as Storage
}

/** Locks as a browser keeps them: whoever holds one holds it until released. */
class Locks {
  readonly held = new Set<string>()
  request = async (name: string, _: LockOptions, granted: () => Promise<void>) => {
    if (this.held.has(name)) throw new DOMException("timed out", "TimeoutError")
    this.held.add(name)
    await granted()
  }
  get manager() {
    return this as unknown as LockManager
  }
}

test("a reload keeps the id", async () => {
  const kept = storage()
  const locks = new Locks()
  const first = await claimTab(kept, locks.manager)
  locks.held.clear()
  expect(await claimTab(kept, locks.manager)).toBe(first)
})

test("a duplicated tab, which copies the storage, takes an id of its own", async () => {
  const kept = storage()
  const locks = new Locks()
  const first = await claimTab(kept, locks.manager)
  const second = await claimTab(kept, locks.manager)
  expect(second).not.toBe(first)
})

test("a browser without locks keeps the id", async () => {
  const kept = storage()
  expect(await claimTab(kept, undefined)).toBe(await claimTab(kept, undefined))
})
