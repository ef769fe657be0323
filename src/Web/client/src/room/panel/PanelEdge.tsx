import { type KeyboardEvent, type PointerEvent, useRef } from "react"
import { useTranslation } from "react-i18next"
import { PANEL_LEAST, PANEL_MOST } from "./Panel"
import styles from "./Panel.module.css"

interface PanelEdgeProps {
  width: number
  resize(width: number): void
}

const step = 24

/** The edge between class and panel: dragged, or moved with the arrow keys. */
export function PanelEdge({ width, resize }: PanelEdgeProps) {
  const { t } = useTranslation()
  const dragged = useRef<{ x: number; width: number } | null>(null)
  const towardsStart = (element: Element) => (getComputedStyle(element).direction === "rtl" ? -1 : 1)

  const move = (event: PointerEvent) => {
    if (!dragged.current) return
    resize(dragged.current.width + (dragged.current.x - event.clientX) * towardsStart(event.currentTarget))
  }
  const press = (event: KeyboardEvent) => {
    const grow = event.key === "ArrowLeft" ? step : event.key === "ArrowRight" ? -step : 0
    if (grow === 0) return
    event.preventDefault()
    resize(Math.min(PANEL_MOST, Math.max(PANEL_LEAST, width + grow * towardsStart(event.currentTarget))))
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a movable separator has no element of its own.
    <div
      className={styles.edge}
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={t("room.resize")}
      aria-valuenow={Math.round(width)}
      aria-valuemin={PANEL_LEAST}
      aria-valuemax={PANEL_MOST}
      onKeyDown={press}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        dragged.current = { x: event.clientX, width }
      }}
      onPointerMove={move}
      onPointerUp={() => {
        dragged.current = null
      }}
    />
  )
}
