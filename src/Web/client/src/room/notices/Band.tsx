import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { classes } from "../../design/classes"
import styles from "./Band.module.css"

interface BandProps {
  words: string
  tone?: "plain" | "floor" | "danger"
  icon?: ReactNode
  children?: ReactNode
}

/** A sentence and what one can do about it, in a strip of the room that covers nobody. */
export function Band({ words, tone = "plain", icon, children }: BandProps) {
  const { t } = useTranslation()
  return (
    <section className={classes(styles.band, styles[tone])} aria-label={t("room.notices")}>
      <p className={styles.words}>
        {icon}
        {words}
      </p>
      {children && <div className={styles.actions}>{children}</div>}
    </section>
  )
}
