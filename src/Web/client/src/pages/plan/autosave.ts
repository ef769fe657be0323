import type { Plan, PlanBody } from "../../app/plans"
import type { Problem } from "../../app/problem"
import { problemFrom } from "../../app/useLoad"

/** How a plan's text stands with the server, said truthfully. `at`: null when nothing was ever saved. */
export type Saving =
  | { state: "saved"; at: string | null; by: string | null }
  | { state: "unsaved" }
  | { state: "saving" }
  | { state: "failed"; problem: Problem }
  | { state: "conflict"; problem: Problem }

/** Typing pauses this long before it is saved; an unreachable server is tried again this often. Milliseconds. */
const pause = 800
const again = 5000

type Send = (version: number, plan: PlanBody) => Promise<Plan>

/** Saves a plan while it is written: one request at a time, always the newest text, never over somebody else's. */
export class Autosave {
  private wanted: PlanBody | null = null
  private sending = false
  private timer: ReturnType<typeof setTimeout> | undefined
  private stopped = false
  private version: number
  private readonly send: Send
  private readonly tell: (saving: Saving) => void

  constructor(version: number, send: Send, tell: (saving: Saving) => void) {
    this.version = version
    this.send = send
    this.tell = tell
  }

  /** Some of what was written is not with the server. */
  get isUnsaved(): boolean {
    return this.wanted !== null
  }

  write(plan: PlanBody): void {
    this.wanted = plan
    if (this.stopped) return
    if (!this.sending) this.tell({ state: "unsaved" })
    this.later(pause)
  }

  /** Saves what is waiting, over that version if one is given. */
  now(version = this.version): void {
    this.version = version
    this.stopped = false
    clearTimeout(this.timer)
    void this.save()
  }

  end(): void {
    clearTimeout(this.timer)
  }

  private later(wait: number): void {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => void this.save(), wait)
  }

  private async save(): Promise<void> {
    const plan = this.wanted
    if (!plan || this.sending) return
    this.sending = true
    this.tell({ state: "saving" })
    try {
      const saved = await this.send(this.version, plan)
      this.version = saved.version
      if (this.wanted === plan) this.wanted = null
      this.sending = false
      if (this.wanted) this.later(0)
      else this.tell({ state: "saved", at: saved.savedAt, by: saved.savedBy })
    } catch (failure) {
      this.sending = false
      this.failed(problemFrom(failure))
    }
  }

  private failed(problem: Problem): void {
    this.stopped = problem.code === "planChanged"
    this.tell({ state: this.stopped ? "conflict" : "failed", problem })
    if (problem.status === 0) this.later(again)
  }
}
