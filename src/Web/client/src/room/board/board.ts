import type { BoardColumn, BoardView, Contribution, ContributionId, HiddenView } from "../../session"

/** A contribution as it stands: hidden ones are there for hosts alone. */
export interface Point extends Contribution {
  hidden: boolean
  /** Those it belongs with. */
  linked: ContributionId[]
}

export interface Column {
  /** Null: points that stand in no column. */
  column: BoardColumn | null
  /** From top to bottom. */
  points: Point[]
}

/** The board from left to right; what stands in no column comes last, and only if there is something. */
export function columnsOf(board: BoardView, hidden: HiddenView | null): Column[] {
  const links = [...board.links, ...(hidden?.links ?? [])]
  const point = (contribution: Contribution, isHidden: boolean): Point => ({
    ...contribution,
    hidden: isHidden,
    linked: links.flatMap(({ from, to }) => (from === contribution.id ? [to] : to === contribution.id ? [from] : [])),
  })
  const points = [
    ...Object.values(board.contributions).map((one) => point(one, false)),
    ...Object.values(hidden?.contributions ?? {}).map((one) => point(one, true)),
  ].sort((one, other) => (one.place < other.place ? -1 : one.place > other.place ? 1 : 0))
  const inColumn = (id: string | null) => points.filter((one) => one.column === id)
  const loose = inColumn(null)
  const columns: Column[] = board.columns.map((column) => ({ column, points: inColumn(column.id) }))
  return loose.length > 0 ? [...columns, { column: null, points: loose }] : columns
}

/** Below whom a point stands after moving one up or down among the column's others; undefined: it cannot. */
export function afterMove(points: Point[], id: ContributionId, by: -1 | 1): ContributionId | null | undefined {
  const here = points.findIndex((one) => one.id === id)
  const place = here + by
  if (here < 0 || place < 0 || place >= points.length) return undefined
  const others = points.filter((one) => one.id !== id)
  return others[place - 1]?.id ?? null
}

/**
 * Below whom a point stands that is dropped on another of a column, to be directly above it, or (`before` null) at the
 * column's end; undefined: it stands there already.
 */
export function afterDrop(
  points: readonly Pick<Point, "id">[],
  id: ContributionId,
  before: ContributionId | null,
): ContributionId | null | undefined {
  if (id === before) return undefined
  const others = points.filter((one) => one.id !== id)
  const place = before === null ? others.length : others.findIndex((one) => one.id === before)
  const after = others[place - 1]?.id ?? null
  const here = points.findIndex((one) => one.id === id)
  return here >= 0 && after === (points[here - 1]?.id ?? null) ? undefined : after
}

/** The board as a file for spreadsheets; a cell that looks like a formula is made harmless. */
export function boardCsv(
  columns: Column[],
  nameOf: (person: string) => string,
  headings: string[],
  loose: string,
): string {
  const cell = (text: string) => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`
  const rows = columns.flatMap(({ column, points }) =>
    points.map((point) => [column?.title ?? loose, point.text, nameOf(point.person), point.at]),
  )
  return `\uFEFF${[headings, ...rows].map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`
}
