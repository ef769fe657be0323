import { useTranslation } from "react-i18next"
import type { Stay } from "../../app/api"
import { clockWithSeconds } from "../../app/times"
import { useReading } from "../useReading"
import styles from "./StayBar.module.css"
import { piecesOf, type Span } from "./span"

interface StayBarProps {
  stays: Stay[]
  span: Span
  /** Until when an open stay is known to last. */
  now: string
}

/** A person's time in class as a bar over the class; the times in words for whoever points at or cannot see it. */
export function StayBar({ stays, span, now }: StayBarProps) {
  const { t } = useTranslation()
  const reading = useReading()
  const words = stays
    .map(({ from, to }) =>
      to
        ? t("attendance.stay", {
            from: clockWithSeconds(new Date(from), reading),
            to: clockWithSeconds(new Date(to), reading),
          })
        : t("attendance.staySince", { from: clockWithSeconds(new Date(from), reading) }),
    )
    .join(", ")
  const label = words || t("attendance.noStay")
  return (
    <svg className={styles.bar} viewBox="0 0 1000 12" preserveAspectRatio="none" role="img" aria-label={label}>
      <title>{label}</title>
      <rect width="1000" height="12" rx="3" className={styles.class} />
      {piecesOf(stays, span, now).map(({ from, to }) => (
        <rect key={from} x={1000 * from} width={Math.max(1000 * (to - from), 3)} height="12" className={styles.stay} />
      ))}
    </svg>
  )
}
