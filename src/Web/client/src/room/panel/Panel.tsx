import { X } from "lucide-react"
import type { ReactNode } from "react"
import { Button } from "react-aria-components"
import { useTranslation } from "react-i18next"
import { classes } from "../../design/classes"
import { isNumber, useRemembered } from "../remembered"
import styles from "./Panel.module.css"
import { PanelEdge } from "./PanelEdge"

interface PanelProps {
  title: string
  count?: number | undefined
  /** On a phone it is a sheet from below; elsewhere a column with an edge one can move. */
  sheet: boolean
  close?: (() => void) | undefined
  children: ReactNode
}

export const PANEL_LEAST = 264
export const PANEL_MOST = 480
const start = 320

/** The one panel beside the class. Its width is remembered. */
export function Panel({ title, count, sheet, close, children }: PanelProps) {
  const { t } = useTranslation()
  const [width, setWidth] = useRemembered("panel.width", start, isNumber)
  const size = Math.min(PANEL_MOST, Math.max(PANEL_LEAST, width))
  return (
    <aside
      className={sheet ? styles.sheet : styles.panel}
      style={sheet ? undefined : { inlineSize: size }}
      aria-label={title}
    >
      {!sheet && <PanelEdge width={size} resize={setWidth} />}
      <header className={styles.head}>
        <h2 className={styles.title}>
          {title} {count !== undefined && <span className={styles.count}>{count}</span>}
        </h2>
        {close && (
          <Button className={classes(styles.close)} aria-label={t("room.closePanel", { title })} onPress={close}>
            <X aria-hidden="true" />
          </Button>
        )}
      </header>
      {children}
    </aside>
  )
}
