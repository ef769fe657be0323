/** One change of a text: at this place so many characters go and these come. Places count UTF-16 units. */
export interface Splice {
  at: number
  remove: number
  insert: string
}

/** What one change turned `before` into `after`; null: nothing did. A character of two units is never cut in half. */
export function spliceOf(before: string, after: string): Splice | null {
  if (before === after) return null
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && before[start] === after[start]) start++
  if (isHigh(before, start - 1)) start--
  let end = 0
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++
  if (isLow(before, before.length - end) || isLow(after, after.length - end)) end--
  end = Math.max(0, end)
  return { at: start, remove: before.length - start - end, insert: after.slice(start, after.length - end) }
}

/** Where a caret belongs after somebody else's change. Text that comes in at the caret itself stands behind it. */
export function caretAfter(caret: number, { at, remove, insert }: Splice): number {
  if (caret <= at) return caret
  return caret >= at + remove ? caret - remove + insert.length : at
}

/** Parts of at most so many units each, cut between characters. */
export function parts(text: string, most: number): string[] {
  const cut: string[] = []
  for (let from = 0; from < text.length; ) {
    const to = from + most
    const end = isLow(text, to) ? to - 1 : to
    cut.push(text.slice(from, end))
    from = end
  }
  return cut
}

function isHigh(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit >= 0xd800 && unit < 0xdc00
}

function isLow(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit >= 0xdc00 && unit < 0xe000
}
