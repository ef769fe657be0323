import type { CallingReply, CallingRequest, CallingWire, CallingWireListener } from "../calling"
import { ServerClock } from "./clock"
import { isRepeatable, Link, type LinkListener, type LinkOptions } from "./link"
import type { Answer, Order } from "./messages"
import { Outbox, type OutboxSentences } from "./outbox"
import { applyConnection, applyLive, applySnapshot, applyUpdate, fadePointer, fadeReaction } from "./reducer"
import { type LiveState, nothingKnown } from "./state"
import { Store } from "./store"
import { pause } from "./wait"

/** Between two requests for what is missing, in milliseconds. */
const catchUpBreath = 500
/** How long a sign stays beside a name, in milliseconds. */
const reactionLasts = 5000
/** How long a pointer stays where it was last, in milliseconds. */
const pointerLasts = 2000
/** How long leaving may take before the tab simply goes. */
const leaveLimit = 2000

/** A live session as this tab takes part in it: what is known, and a way to act. */
export interface Live {
  subscribe(changed: () => void): () => void
  getSnapshot(): LiveState
  /** Sends an order and waits for its answer; never rejects. `message` of a refusal is for the person to read. */
  do(order: Order): Promise<Answer>
  /** The server's clock in milliseconds since 1970. */
  now(): number
  /** The way of audio and video signalling to the server and back. */
  wire: CallingWire
  /** Tells the class we go, then closes. */
  leave(): Promise<void>
  /** Closes without a word: the class sees a dropped connection. */
  close(): void
}

export type LiveOptions = Omit<LinkOptions, "heads" | "online"> & {
  sentences: OutboxSentences
  /** Where `online`, `offline` and screen changes are heard; the window. */
  surroundings?: Surroundings
}

/** The part of a window that tells whether it is worth trying again now. */
export interface Surroundings extends Pick<EventTarget, "addEventListener" | "removeEventListener"> {
  navigator: { onLine: boolean }
}

/** Takes part in a live session, from the first dial until left, closed or sent away. */
export function joinLive(options: LiveOptions): Live {
  const store = new Store(nothingKnown(Date.now()))
  const clock = new ServerClock()
  const wireListeners = new Set<CallingWireListener>()
  const surroundings = options.surroundings
  let entered = false
  /** What audio and video ask for before the class can be seen. */
  const unsent: CallingRequest[] = []
  let catchingUp = false

  const listener: LinkListener = {
    snapshot: (snapshot) => store.replace(applySnapshot(store.getSnapshot(), snapshot)),
    update: (update) => {
      const outcome = applyUpdate(store.getSnapshot(), update)
      if (outcome.kind === "applied") store.replace(outcome.state)
      if (outcome.kind === "gap") void catchUp()
    },
    live: (live) => {
      store.replace(applyLive(store.getSnapshot(), live))
      if (live.kind === "reaction") fade(live.person)
      if (live.kind === "pointer") fadePointed()
      if (live.kind === "media") for (const wire of wireListeners) wire.engine(live.state === "up", live.message)
    },
    calling: (reply) => hearCalling(reply),
    beat: (at) => {
      clock.beat(at)
      link.transport?.alive()
    },
    changed: (connection) => {
      store.replace(applyConnection(store.getSnapshot(), connection))
      if (connection.state !== "connected") return
      if (entered) for (const wire of wireListeners) wire.reconnected()
      entered = true
      for (const request of unsent.splice(0)) wire.send(request)
    },
  }
  const link = new Link(
    { ...options, heads: () => store.getSnapshot().heads, online: () => surroundings?.navigator.onLine ?? true },
    listener,
  )
  const outbox = new Outbox(link, options.sentences)

  /** Asks for what is missing, one request at a time; a connection that cannot give it is dropped and resumed. */
  async function catchUp(): Promise<void> {
    if (catchingUp) return
    catchingUp = true
    try {
      const answer = await link.transport?.catchUp(store.getSnapshot().heads)
      if (answer && isRepeatable(answer)) await pause(catchUpBreath)
      else if (answer && !answer.ok) link.drop()
    } catch {
      // The connection went away: entering again brings what is missing.
    } finally {
      catchingUp = false
    }
  }

  function fade(person: string): void {
    const shown = store.getSnapshot().reactions[person]
    if (shown) setTimeout(() => store.replace(fadeReaction(store.getSnapshot(), person, shown.number)), reactionLasts)
  }

  function fadePointed(): void {
    const number = store.getSnapshot().pointer?.number ?? 0
    setTimeout(() => store.replace(fadePointer(store.getSnapshot(), number)), pointerLasts)
  }

  function hearCalling(reply: CallingReply): void {
    for (const wire of wireListeners) wire.received(reply)
  }

  const wire: CallingWire = {
    send: (request) => {
      if (!link.greeted) {
        if (!entered) unsent.push(request)
        return
      }
      link.greeted.call(request).then(
        (answer) => {
          if (!answer.ok) hearCalling({ kind: "refused", code: answer.code, message: answer.message })
        },
        // Lost with its connection: `reconnected` tells calling to look at what is still alive.
        () => {},
      )
    },
    listen: (wireListener) => {
      wireListeners.add(wireListener)
      return () => wireListeners.delete(wireListener)
    },
  }

  const cameBack = () => {
    link.announceAgain()
    link.retryNow()
  }
  const wentAway = () => link.announceAgain()
  const signals: [string, () => void][] = [
    ["online", cameBack],
    ["visibilitychange", cameBack],
    ["offline", wentAway],
  ]
  for (const [name, hear] of signals) surroundings?.addEventListener(name, hear)

  function close(): void {
    for (const [name, hear] of signals) surroundings?.removeEventListener(name, hear)
    link.close()
  }

  void link.run()
  return {
    subscribe: store.subscribe,
    getSnapshot: store.getSnapshot,
    do: (order) => outbox.send(order),
    now: () => clock.now(),
    wire,
    leave: async () => {
      await Promise.race([outbox.send({ kind: "leave" }), pause(leaveLimit)])
      close()
    },
    close,
  }
}
