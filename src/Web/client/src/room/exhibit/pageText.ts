/** A run of text as pdf.js gives it: `transform` ends with its place, from the page's left and bottom edge. */
export interface TextItem {
  str: string
  height: number
  transform: number[]
  hasEOL: boolean
}

/** A stretch of a page's text. */
export interface Block {
  kind: "heading" | "paragraph"
  text: string
}

interface Line {
  text: string
  size: number
  y: number
}

/** A heading's letters are at least so much larger than those of the running text. */
const headingFrom = 1.2
/** Lines further apart than so many letters' heights are two paragraphs. */
const paragraphGap = 1.7

/** A page's text in reading order: what is printed larger than the rest is a heading, a gap begins a paragraph. */
export function blocks(items: readonly TextItem[]): Block[] {
  const lines = linesOf(items)
  const body = usualSize(lines)
  const found: Block[] = []
  let before: Line | null = null
  for (const line of lines) {
    const kind = line.size >= body * headingFrom ? "heading" : "paragraph"
    const last = found.at(-1)
    const goesOn =
      before && last?.kind === kind && same(before.size, line.size) && gap(before, line) <= line.size * paragraphGap
    if (last && goesOn) last.text = `${last.text} ${line.text}`
    else found.push({ kind, text: line.text })
    before = line
  }
  return found
}

function linesOf(items: readonly TextItem[]): Line[] {
  const lines: Line[] = []
  let line: Line | null = null
  for (const item of items) {
    const y = item.transform[5] ?? 0
    if (line && !same(line.y, y, Math.max(line.size, item.height) / 2)) line = close(lines, line)
    line ??= { text: "", size: 0, y }
    line.text += item.str
    if (item.str.trim()) line.size = Math.max(line.size, item.height)
    if (item.hasEOL) line = close(lines, line)
  }
  if (line) close(lines, line)
  return lines
}

function close(lines: Line[], line: Line): null {
  const text = line.text.replace(/\s+/g, " ").trim()
  if (text) lines.push({ ...line, text })
  return null
}

/** The size most letters have. */
function usualSize(lines: readonly Line[]): number {
  const letters = new Map<number, number>()
  for (const line of lines) {
    const size = Math.round(line.size)
    letters.set(size, (letters.get(size) ?? 0) + line.text.length)
  }
  return [...letters].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0] as [number, number])[0]
}

const gap = (above: Line, below: Line) => Math.abs(above.y - below.y)
const same = (one: number, other: number, within = 0.5) => Math.abs(one - other) <= within
