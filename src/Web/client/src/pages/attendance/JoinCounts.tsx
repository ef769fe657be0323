import { useTranslation } from "react-i18next"
import type { Attender } from "../../app/api"
import { countsOf } from "./joinCounts"
import styles from "./LiveBoard.module.css"

/** How many of the missing came how far: what to do first is seen before any name is read. */
export function JoinCounts({ missing }: { missing: Attender[] }) {
  const { t } = useTranslation()
  const counts = countsOf(missing)
  if (counts.length < 2) return null
  return (
    <ul className={styles.counts} aria-label={t("attendance.howFar")}>
      {counts.map(({ stage, count }) => (
        <li key={stage}>
          <span className={styles.count}>{count}</span> {t(`attendance.stage.${stage}`)}
        </li>
      ))}
    </ul>
  )
}
