import { useTranslation } from "react-i18next"
import { classes } from "../../design/classes"
import type { PollResult } from "../../session"
import { bars } from "./bars"
import styles from "./Results.module.css"

interface ResultsProps {
  poll: { options: string[] }
  result: Pick<PollResult, "counts" | "people" | "withheld">
  /** The option that is mine, when known. */
  marked?: number | null
}

/** Bars with counts of people. */
export function Results({ poll, result, marked = null }: ResultsProps) {
  const { t } = useTranslation()
  if (result.withheld) return <p className={styles.withheld}>{t("room.poll.withheld")}</p>
  return (
    <ul className={styles.bars}>
      {bars(poll.options, result).map((bar, index) => (
        <li key={bar.option} className={classes(styles.bar, bar.leading && styles.leading)}>
          <span className={styles.option}>
            {bar.option}
            {marked === index && <span className={styles.mine}>{t("room.poll.yours")}</span>}
          </span>
          <span className={styles.count}>{bar.count}</span>
          <span className={styles.track} aria-hidden="true">
            <span className={styles.fill} style={{ inlineSize: `${bar.share * 100}%` }} />
          </span>
        </li>
      ))}
    </ul>
  )
}
