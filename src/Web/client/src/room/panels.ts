/** What may stand beside the class, one at a time. Hands and the class's controls are for hosts. */
export type PanelName = "chat" | "notes" | "board" | "people" | "hands" | "class"

const everybodys: readonly (PanelName | null)[] = ["chat", "notes", "board", "people"]

/** Below this width (CSS pixels) a host's controls have no rail of their own and open as a panel. */
const railFrom = 1200

export function hasRail(width: number, hosting: boolean): boolean {
  return hosting && width >= railFrom
}

/** Which panel to show: a desk is never without its hands unless something else was asked for. */
export function shownPanel(
  wanted: PanelName | null,
  hosting: boolean,
  rail: boolean,
  compact: boolean,
): PanelName | null {
  if (!hosting) return everybodys.includes(wanted) ? wanted : null
  if (wanted === "class" && rail) return "hands"
  return wanted ?? (compact ? null : "hands")
}
