import { useTranslation } from "react-i18next"
import type { CorrectionEntry } from "../../../app/attendance"
import { clock, shortDay } from "../../../app/times"
import { useReading } from "../../useReading"
import styles from "./Correction.module.css"

/** What staff wrote, by whom and when, the oldest first. */
export function History({ entries }: { entries: CorrectionEntry[] }) {
  const { t } = useTranslation()
  const reading = useReading()
  if (entries.length === 0) return null
  return (
    <ol className={styles.history} aria-label={t("year.card.history")}>
      {entries.map(({ status, reason, by, at }) => {
        const when = `${shortDay(new Date(at), reading)}, ${clock(new Date(at), reading)}`
        return (
          <li key={at}>
            {status
              ? t("year.card.said", { status: t(`pages.status.${status}`), reason })
              : t("year.card.takenBack", { reason })}
            <span className={styles.quiet}>{t("year.card.by", { name: by, when })}</span>
          </li>
        )
      })}
    </ol>
  )
}
