import { Check } from "lucide-react"
import { useTranslation } from "react-i18next"
import { classes } from "../../design/classes"
import type { Bar } from "./bars"
import styles from "./Results.module.css"

interface BarListProps {
  bars: Bar[]
  /** The places that are mine. */
  mine?: readonly number[]
  /** The place that is right, in a quiz. */
  right?: number | null
}

/** Bars with counts of people. */
export function BarList({ bars, mine = [], right = null }: BarListProps) {
  const { t } = useTranslation()
  return (
    <ul className={styles.bars}>
      {bars.map((bar, place) => (
        <li key={bar.option} className={classes(styles.bar, bar.leading && styles.leading)}>
          <span className={styles.option}>
            {bar.option}
            {right === place && (
              <span className={styles.right}>
                <Check aria-hidden="true" />
                {t("room.poll.right")}
              </span>
            )}
            {mine.includes(place) && <span className={styles.mine}>{t("room.poll.yours")}</span>}
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
