import type { CallingRequest } from "./messages"
import type { Look } from "./types"

/** Scrolling asks for something else many times a second; the server hears of it at most this often, in milliseconds. */
const atMostEvery = 100
/** A tab in the background shows nothing; after this long it is not sent pictures either. */
const hiddenFor = 3000

/** What the server believes of whoever has told it nothing yet. */
const nothing = "[]"

/** Tells the server whose pictures are on the screen, and nobody's while the tab is hidden. */
export class Looking {
  #wanted: readonly Look[] = []
  #told = nothing
  #breath: ReturnType<typeof setTimeout> | undefined
  #hiding: ReturnType<typeof setTimeout> | undefined
  #hidden = false

  constructor(
    private readonly send: (request: CallingRequest) => void,
    private readonly page: Pick<Document, "hidden"> & EventTarget = document,
  ) {}

  start(): void {
    this.page.addEventListener("visibilitychange", this.#turned)
    this.#turned()
  }

  stop(): void {
    this.page.removeEventListener("visibilitychange", this.#turned)
    clearTimeout(this.#hiding)
    clearTimeout(this.#breath)
    this.#breath = undefined
    this.#told = nothing
  }

  at(pictures: readonly Look[]): void {
    this.#wanted = pictures
    if (this.#breath === undefined) this.#tell()
  }

  /** How many pictures are on the screen. */
  get count(): number {
    return this.#hidden ? 0 : this.#wanted.length
  }

  /** The server may have forgotten: say it again, now. */
  repeat(): void {
    this.#told = nothing
    this.#tell()
  }

  #turned = (): void => {
    clearTimeout(this.#hiding)
    if (this.page.hidden) this.#hiding = setTimeout(() => this.#hide(true), hiddenFor)
    else this.#hide(false)
  }

  #hide(hidden: boolean): void {
    this.#hidden = hidden
    this.#tell()
  }

  #tell(): void {
    const pictures = this.#hidden ? [] : this.#wanted
    const telling = JSON.stringify(pictures)
    if (telling === this.#told) return
    this.#told = telling
    this.send({ kind: "look", pictures })
    clearTimeout(this.#breath)
    this.#breath = setTimeout(() => {
      this.#breath = undefined
      this.#tell()
    }, atMostEvery)
  }
}
