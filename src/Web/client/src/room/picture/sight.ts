import type { Look } from "../../calling"
import type { PersonId } from "../../session"
import { looks } from "./looks"

interface Watched {
  person: PersonId
  stage: boolean
  screen: boolean
  visible: boolean
}

/** Long enough for a view to settle after a click, short enough that a face comes at once. */
const settle = 120

/**
 * Knows which pictures are on the screen right now, and says so, most important first, whenever that changes:
 * only what is visible is received.
 */
export class Sight {
  readonly #watched = new Map<Element, Watched>()
  readonly #tell: (pictures: Look[]) => void
  readonly #visibility: IntersectionObserver
  readonly #sizes: ResizeObserver
  #pending: ReturnType<typeof setTimeout> | undefined
  #told = ""

  constructor(tell: (pictures: Look[]) => void) {
    this.#tell = tell
    this.#visibility = new IntersectionObserver((entries) => {
      for (const entry of entries) {
        const watched = this.#watched.get(entry.target)
        if (watched) watched.visible = entry.isIntersecting
      }
      this.#soon()
    })
    this.#sizes = new ResizeObserver(() => this.#soon())
  }

  /** Returns the way to stop. */
  watch(element: Element, person: PersonId, stage: boolean, screen = false): () => void {
    this.#watched.set(element, { person, stage, screen, visible: false })
    this.#visibility.observe(element)
    this.#sizes.observe(element)
    return () => {
      this.#watched.delete(element)
      this.#visibility.unobserve(element)
      this.#sizes.unobserve(element)
      this.#soon()
    }
  }

  /** Ends the watching; pictures on their way are no longer asked for. */
  close(): void {
    clearTimeout(this.#pending)
    this.#visibility.disconnect()
    this.#sizes.disconnect()
  }

  #soon(): void {
    clearTimeout(this.#pending)
    this.#pending = setTimeout(() => this.#report(), settle)
  }

  #report(): void {
    const scale = globalThis.devicePixelRatio || 1
    const seen = [...this.#watched].flatMap(([element, { person, stage, screen, visible }]) =>
      visible ? [{ person, stage, screen, width: element.getBoundingClientRect().width * scale }] : [],
    )
    const pictures = looks(seen)
    const words = JSON.stringify(pictures)
    if (words === this.#told) return
    this.#told = words
    this.#tell(pictures)
  }
}
