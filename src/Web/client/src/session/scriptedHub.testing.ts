import type { Answer, Command, EnterRequest } from "./messages"
import type { Dial, Transport, TransportListener } from "./transport"
import type { Heads } from "./types"

type Reply = Answer | "silence" | "broken"

/** A hub that plays a script: what it answers, and when its connections fail. Records what it was asked. */
export class ScriptedHub {
  readonly entered: EnterRequest[] = []
  readonly commands: Command[] = []
  readonly called: unknown[] = []
  readonly caughtUp: Heads[] = []
  readonly dialledAt: number[] = []
  beatsAnswered = 0
  /** Whether a dial succeeds. */
  reachable = true
  onEnter: (request: EnterRequest) => Reply = () => ({ ok: true, number: 10 })
  onDo: (command: Command) => Reply = () => ({ ok: true, number: 11 })
  onCatchUp: (heads: Heads) => Reply = () => ({ ok: true, number: 12 })
  #listener: TransportListener | null = null

  /** Speaks to the connection that stands. */
  get client(): TransportListener {
    if (!this.#listener) throw new Error("nobody is connected")
    return this.#listener
  }

  /** Cuts the connection. */
  cut(): void {
    const listener = this.#listener
    this.#listener = null
    listener?.closed()
  }

  readonly dial: Dial = (listener) => {
    this.dialledAt.push(Date.now())
    const transport: Transport = {
      start: async () => {
        if (!this.reachable) throw new Error("unreachable")
        this.#listener = listener
      },
      enter: (request) => {
        this.entered.push(request)
        return this.#reply(this.onEnter(request))
      },
      do: (command) => {
        this.commands.push(command)
        return this.#reply(this.onDo(command))
      },
      catchUp: (heads) => {
        this.caughtUp.push(heads)
        return this.#reply(this.onCatchUp(heads))
      },
      call: (message) => {
        this.called.push(message)
        return Promise.resolve({ ok: true, number: 11 })
      },
      alive: () => this.beatsAnswered++,
      stop: () => {
        if (this.#listener === listener) this.cut()
      },
    }
    return transport
  }

  #reply(reply: Reply): Promise<Answer> {
    if (reply === "silence") return new Promise(() => {})
    if (reply === "broken") return Promise.reject(new Error("connection closed"))
    return Promise.resolve(reply)
  }
}
