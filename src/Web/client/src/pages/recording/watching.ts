import type { RecordingBreak, SpineItem, Stretch } from "../../app/recordings"

/** A second of the video as people say it: "4:07", "1:04:07". */
export function position(second: number): string {
  const [hours, minutes, seconds] = [Math.floor(second / 3600), Math.floor(second / 60) % 60, Math.floor(second) % 60]
  const two = (number: number) => String(number).padStart(2, "0")
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds)}` : `${minutes}:${two(seconds)}`
}

/** Of the spine, what has any of the query's words in it: in its text, its person or its city. */
export function search(spine: SpineItem[], query: string): SpineItem[] {
  const words = plain(query).split(" ").filter(Boolean)
  if (words.length === 0) return spine
  return spine.filter((item) => {
    const text = plain(`${item.text} ${item.name} ${item.city} ${item.vote?.options.join(" ") ?? ""}`)
    return words.every((word) => text.includes(word))
  })
}

/** Without accents and capitals, so that "sao" finds "São". */
function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase()
}

/** Which of them the video is at; -1 before the first. */
export function current(items: { at: number }[], second: number): number {
  // Half a second: after a jump the video stands a frame before the moment.
  return items.findLastIndex((item) => item.at <= second + 0.5)
}

/** What is beside the video, with the breaks in between, in its order. */
export function rows(spine: SpineItem[], breaks: RecordingBreak[]): (SpineItem | RecordingBreak)[] {
  return [...breaks, ...spine].sort((a, b) => a.at - b.at)
}

/**
 * Notes which stretches of a video are really watched: time that passes while it plays, not what is jumped over.
 * Tell it of every moment with `at`; it hands a stretch on when it is long enough, and the rest when asked to.
 */
export class WatchedStretches {
  #open: Stretch | null = null

  constructor(
    private readonly tell: (stretch: Stretch) => void,
    /** Seconds of video in one report. */
    private readonly every = 15,
    /** Seconds between two moments that are still one stretch: a player speaks four times a second, at twice the speed. */
    private readonly slack = 2,
  ) {}

  /** The video plays and is at this second. */
  at(second: number): void {
    const open = this.#open
    if (!open || second < open.to || second - open.to > this.slack) {
      this.flush()
      this.#open = { from: second, to: second }
      return
    }
    open.to = second
    if (open.to - open.from >= this.every) {
      this.flush()
      this.#open = { from: second, to: second }
    }
  }

  /** It stopped, or the page goes. */
  flush(): void {
    const open = this.#open
    this.#open = null
    if (open && open.to > open.from) this.tell(open)
  }
}
