import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { classes } from "../../design/classes"
import { headcount } from "../people"
import { RecordingSign } from "../recording/RecordingSign"
import { useScene } from "../scene"
import { ClassClock } from "./ClassClock"
import { ConnectionState } from "./ConnectionState"
import styles from "./TopLine.module.css"

/** The thin line above: which class, who is here, how we are connected, what time it is. */
export function TopLine({ children }: { children?: ReactNode }) {
  const { class: view } = useScene()
  const { t } = useTranslation()
  const { session } = view
  const count = headcount(Object.values(view.people))
  return (
    <header className={styles.top}>
      <h1 className={styles.title}>{session.title}</h1>
      <p className={styles.subtitle}>{session.confidential ? t("room.confidential") : session.subtitle}</p>
      <div className={styles.facts}>
        {children}
        {session.phase !== "inClass" && (
          <span className={classes(styles.phase, styles.kept)}>{t(`room.phase.${session.phase}`)}</span>
        )}
        {session.locked && <span>{t("room.locked")}</span>}
        <span className={styles.count}>{t("room.here", count)}</span>
        <RecordingSign />
        <ConnectionState />
        <ClassClock zone={session.zone} />
      </div>
    </header>
  )
}
