/** Waits before the first, second, third … attempt, in milliseconds; the last one repeats. */
const waits = [0, 300, 600, 1000, 2000]

/**
 * How long to wait before an attempt (0: the first). Spread by a fifth either way, so that a class that lost its
 * server does not come back in one blow. `random` gives numbers from 0 to 1.
 */
export function waitBefore(attempt: number, random: () => number): number {
  const wait = waits[Math.min(attempt, waits.length - 1)] ?? 0
  return wait * (0.8 + 0.4 * random())
}
