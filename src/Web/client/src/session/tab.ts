import type { TabId } from "./types"

const key = "classroom.tab"

/** A reload's former page lets go of its lock well within this time, in milliseconds. */
const patience = 300

/**
 * The id this browser tab keeps over reloads. A duplicated tab inherits the storage of the first, so the id is
 * also locked: who cannot have the lock takes a new id and is a device of its own.
 */
export async function claimTab(storage: Storage, locks: LockManager | undefined): Promise<TabId> {
  const known = storage.getItem(key)
  if (known && (await hold(known, locks))) return known
  const fresh = crypto.randomUUID()
  await hold(fresh, locks)
  storage.setItem(key, fresh)
  return fresh
}

let claimed: Promise<TabId> | undefined

/** The id of the tab this page runs in, claimed once. */
export function thisTab(): Promise<TabId> {
  claimed ??= claimTab(sessionStorage, navigator.locks)
  return claimed
}

/** Resolves to true once this page holds the id, until it is closed; where locks are missing, trusts the storage. */
function hold(id: TabId, locks: LockManager | undefined): Promise<boolean> {
  if (!locks) return Promise.resolve(true)
  return new Promise((resolve) => {
    locks
      .request(`${key}.${id}`, { signal: AbortSignal.timeout(patience) }, () => {
        resolve(true)
        return new Promise(() => {})
      })
      .catch(() => resolve(false))
  })
}
