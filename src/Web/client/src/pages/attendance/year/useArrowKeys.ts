import { type KeyboardEvent, type RefObject, useEffect } from "react"

const steps: Record<string, [rows: number, columns: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-10, 0],
  PageDown: [10, 0],
}

/**
 * Arrow keys move between the cells of a grid, and Tab leaves it: a table of 2,400 stops would be none. The one stop is
 * kept on the elements themselves, so that a step draws nothing again.
 */
export function useArrowKeys(table: RefObject<HTMLTableElement | null>): (event: KeyboardEvent) => void {
  // Whoever had the stop may have been filtered away.
  useEffect(() => {
    const cells = table.current?.querySelectorAll<HTMLElement>("[data-person]")
    if (cells?.[0] && !table.current?.querySelector('[data-person][tabindex="0"]')) cells[0].tabIndex = 0
  })
  return (event) => {
    const from = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>("[data-person]") : null
    const step = steps[event.key]
    if (!from || !step || !table.current) return
    event.preventDefault()
    const to = next(table.current, from, step)
    if (!to) return
    for (const stop of table.current.querySelectorAll<HTMLElement>('[data-person][tabindex="0"]')) stop.tabIndex = -1
    to.tabIndex = 0
    to.focus()
  }
}

/** The cell that far away; past one that is not for a person's track, the one beyond it. */
function next(table: HTMLTableElement, from: HTMLElement, [down, right]: [number, number]): HTMLElement | undefined {
  const { session, person } = from.dataset
  const cells = [...table.querySelectorAll<HTMLElement>("[data-person]")]
  const line = cells.filter((cell) => (down ? cell.dataset.session === session : cell.dataset.person === person))
  const place = line.indexOf(from) + down + right * (document.dir === "rtl" ? -1 : 1)
  return line[Math.max(0, Math.min(line.length - 1, place))]
}
