import { useTranslation } from "react-i18next"
import type { PollResult } from "../../session"
import { ranking } from "./bars"
import styles from "./Results.module.css"

/** Options by the mean place people gave them. */
export function RankingResult({ options, result }: { options: readonly string[]; result: PollResult }) {
  const { t, i18n } = useTranslation()
  const ranks = ranking(options, result)
  if (!ranks) return <p className={styles.withheld}>{t("room.poll.noAnswers")}</p>
  const decimals = new Intl.NumberFormat(i18n.language, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
  return (
    <ol className={styles.ranks}>
      {ranks.map((rank) => (
        <li key={rank.option} className={styles.bar}>
          <span className={styles.option}>{rank.option}</span>
          <span className={styles.count}>{decimals.format(rank.mean)}</span>
          <span className={styles.quiet}>
            {t("room.poll.meanPlace", { mean: decimals.format(rank.mean) })} ·{" "}
            {t("room.poll.first", { count: rank.first })}
          </span>
        </li>
      ))}
    </ol>
  )
}
