import { isRepeatable, type Link } from "./link"
import type { Answer, Command, Order } from "./messages"
import { expiry, pause, within } from "./wait"

/**
 * How long an order is tried, from the press to giving up, in milliseconds: longer than a server takes to start
 * again, so that a vote given meanwhile is counted.
 */
const limit = 60_000
/** The wait for one answer before the same command is sent again. */
const answerLimit = 5000
/** Between two tries over a connection that stands. */
const breath = 400
/** More presses than this are not waiting for a class: something is wrong. */
const mostWaiting = 50

/** What to tell the person where the server could not. */
export interface OutboxSentences {
  /** Tried for the whole limit; whether it took effect is not known. */
  unconfirmed: string
  /** The connection is over for good. */
  over: string
  tooMany: string
}

/**
 * Sends orders one after the other, each with its own id, until answered. A lost connection, `busy` and `unknown`
 * mean the same command again under the same id, so that it takes effect once. One at a time keeps their order:
 * muting after unmuting must not arrive first.
 */
export class Outbox {
  readonly #link: Pick<Link, "ready" | "transport" | "isOver">
  readonly #sentences: OutboxSentences
  #last: Promise<unknown> = Promise.resolve()
  #waiting = 0

  constructor(link: Pick<Link, "ready" | "transport" | "isOver">, sentences: OutboxSentences) {
    this.#link = link
    this.#sentences = sentences
  }

  /** Never rejects: what went wrong is in the answer, with a sentence to show. */
  send(order: Order): Promise<Answer> {
    if (this.#waiting >= mostWaiting) return Promise.resolve(failed("busy", this.#sentences.tooMany))
    const command: Command = { ...order, id: crypto.randomUUID() }
    const deadline = expiry(limit)
    this.#waiting++
    const answer = this.#last.then(() => this.#deliver(command, deadline))
    this.#last = answer.finally(() => this.#waiting--)
    return answer
  }

  async #deliver(command: Command, deadline: AbortSignal): Promise<Answer> {
    while (!deadline.aborted) {
      await this.#link.ready(deadline)
      if (this.#link.isOver) return failed("over", this.#sentences.over)
      const answer = await this.#try(command)
      if (answer && !isRepeatable(answer)) return answer
      await pause(breath, deadline)
    }
    return failed("unconfirmed", this.#sentences.unconfirmed)
  }

  /** Null where nobody knows whether it arrived. */
  async #try(command: Command): Promise<Answer | null> {
    if (!this.#link.transport) return null
    try {
      return await within(answerLimit, this.#link.transport.do(command))
    } catch {
      return null
    }
  }
}

function failed(code: string, message: string): Answer {
  return { ok: false, code, message }
}
