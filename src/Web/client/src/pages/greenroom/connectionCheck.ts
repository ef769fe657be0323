/** Round trips that are measured; the middle one counts. */
const rounds = 5
/** Above this the class is heard with a delay one notices, in milliseconds. */
const slowFrom = 400
/** The longest wait for any part of the check, in milliseconds. */
const limit = 6000

/**
 * `good` and `slow` carry the round trip in milliseconds. `blocked`: pages come through, the live connection does
 * not (a proxy or firewall). `unreachable`: nothing comes through.
 */
export type ConnectionFinding =
  | { kind: "good" | "slow"; milliseconds: number }
  | { kind: "blocked" }
  | { kind: "unreachable" }

/**
 * Tries what a class needs: pages (`page`, any small address of ours) and a live connection to the hub. Null when it was given up,
 * so that it takes nothing from what comes next.
 */
export async function checkConnection(
  page: string,
  hub: string,
  given: AbortSignal,
): Promise<ConnectionFinding | null> {
  const trips: number[] = []
  for (let round = 0; round < rounds; round++) {
    const start = performance.now()
    try {
      await fetch(page, { cache: "no-store", signal: AbortSignal.any([given, AbortSignal.timeout(limit)]) })
    } catch {
      return given.aborted ? null : { kind: "unreachable" }
    }
    trips.push(performance.now() - start)
  }
  if (given.aborted) return null
  if (!(await shakesHands(hub))) return { kind: "blocked" }
  const milliseconds = Math.round(trips.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0)
  return { kind: milliseconds < slowFrom ? "good" : "slow", milliseconds }
}

/** Opens the hub as a class would, up to its handshake, and leaves without entering anything. */
function shakesHands(hub: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = new WebSocket(new URL(hub, location.href.replace(/^http/, "ws")))
    const timer = setTimeout(() => done(false), limit)
    socket.onopen = () => socket.send(`${JSON.stringify({ protocol: "json", version: 1 })}\u001e`)
    socket.onmessage = () => done(true)
    socket.onclose = () => done(false)
    function done(reached: boolean) {
      clearTimeout(timer)
      socket.onclose = null
      socket.close()
      resolve(reached)
    }
  })
}
