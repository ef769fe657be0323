import type { ReactNode } from "react"
import { Button } from "react-aria-components"
import { classes } from "../../design/classes"
import styles from "./Key.module.css"

interface KeyProps {
  icon: ReactNode
  /** What is so now; then, in bold, what pressing does. */
  state?: string
  action?: string
  /** Instead of the words above on a narrow screen. */
  short: string
  badge?: number | string | null
  /** Something of this is open or on: a panel, a microphone. */
  on?: boolean
  tone?: "plain" | "floor" | "danger"
  /** Whether it opens and closes a panel; read out as expanded or collapsed. */
  panel?: boolean
  onPress(): void
  isDisabled?: boolean
}

/** One large control of the bottom line: an icon with its words always under it. */
export function Key({
  icon,
  state,
  action,
  short,
  badge,
  on = false,
  tone = "plain",
  panel,
  onPress,
  isDisabled = false,
}: KeyProps) {
  const words = [state, action].filter(Boolean).join(" · ")
  return (
    <Button
      className={classes(styles.key, styles[tone], on && styles.on)}
      aria-label={badge ? `${words}, ${badge}` : words}
      {...(panel ? { "aria-expanded": on } : {})}
      onPress={onPress}
      isDisabled={isDisabled}
    >
      <span className={styles.icon}>
        {icon}
        {badge ? <span className={styles.badge} data-count={badge} /> : null}
      </span>
      <span className={styles.words}>
        {state}
        {state && action ? " · " : ""}
        {action && (state ? <b>{action}</b> : action)}
      </span>
      <span className={styles.short}>{short}</span>
    </Button>
  )
}
