import { act, render } from "@testing-library/react"
import { vi } from "vitest"
import type { Calling, LocalMedia } from "../calling"
import type { Answer, LiveState, Order } from "../session"
import { nothingKnown } from "../session/state"
import { Store } from "../session/store"
import type { RoomLink } from "./link"
import { Room } from "./Room"
import "../strings"

// Drawing a whole room takes a moment on a busy machine.
vi.setConfig({ testTimeout: 20_000 })

/** The moment every test plays at. */
export const NOW = Date.parse("2027-01-14T14:24:00Z")

const silent: LocalMedia = {
  picture: null,
  microphone: false,
  camera: false,
  microphoneProblem: null,
  cameraProblem: null,
}

/** A room on the bench: what it is told, what it asked for, and the answers it gets. */
export class RoomBench {
  readonly orders: Order[] = []
  /** What the class answers; yes to everything until a test says otherwise. */
  answer: (order: Order) => Promise<Answer> = async () => ({ ok: true, number: 1 })
  readonly microphone = vi.fn<(on: boolean) => void>()
  readonly exhibits = {
    file: (exhibit: string) => `/exhibits/${exhibit}.pdf`,
    upload: vi.fn(async (_file: File, _title: string, _progress: (sent: number) => void) => {}),
    rename: vi.fn(async (_exhibit: string, _title: string) => {}),
    remove: vi.fn(async (_exhibit: string) => {}),
    restore: vi.fn(async (_exhibit: string) => {}),
  }
  readonly #live: Store<LiveState>
  readonly #media = new Store(silent)

  constructor(state: Pick<LiveState, "class" | "self"> & Partial<LiveState>, [width, height] = [1400, 820]) {
    layOut(width, height)
    this.#live = new Store<LiveState>({ ...nothingKnown(NOW), connection: { state: "connected" }, ...state })
    render(<Room link={this.#link()} />)
  }

  /** The class changes. */
  tell(change: Partial<LiveState>): void {
    act(() => this.#live.replace({ ...this.#live.getSnapshot(), ...change }))
  }

  /** What this device does by itself: a microphone opened before, a cable pulled out. */
  device(change: Partial<LocalMedia>): void {
    act(() => this.#media.replace({ ...this.#media.getSnapshot(), ...change }))
  }

  #link(): RoomLink {
    const media = this.#media
    const calling: Calling = {
      state: "up",
      message: null,
      sound: "on",
      get local() {
        return media.getSnapshot()
      },
      start: () => {},
      stop: () => {},
      pictureOf: () => null,
      screen: () => null,
      ownScreen: null,
      shareScreen: async () => null,
      stopSharing: () => {},
      voices: () => [],
      look: () => {},
      setMicrophone: async (on) => {
        this.microphone(on)
        this.device({ microphone: on })
        return on
      },
      setCamera: async (on) => on,
      setDevices: async () => {},
      turnOnSound: async () => {},
      subscribe: media.subscribe,
    }
    return {
      person: this.#live.getSnapshot().self?.person ?? "",
      live: {
        getSnapshot: this.#live.getSnapshot,
        subscribe: this.#live.subscribe,
        now: () => NOW,
        do: (order) => {
          this.orders.push(order)
          return this.answer(order)
        },
      },
      calling,
      place: "Boston",
      exhibits: this.exhibits,
      portrait: (person) => `/portraits/${person}`,
      leave: () => {},
    }
  }
}

/** The test's page has no layout of its own: every box is as large as the screen. */
function layOut(width: number, height: number): void {
  vi.stubGlobal("CSS", { escape: (text: string) => text })
  vi.stubGlobal(
    "ResizeObserver",
    class {
      constructor(private readonly seen: ResizeObserverCallback) {}
      observe(target: Element) {
        const entry = { target, contentRect: { width, height } } as ResizeObserverEntry
        this.seen([entry], this)
      }
      unobserve() {}
      disconnect() {}
    },
  )
  vi.stubGlobal(
    "IntersectionObserver",
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  )
}
