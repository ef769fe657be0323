import { useTranslation } from "react-i18next"
import type { Attender } from "../../app/api"
import { classes } from "../../design/classes"
import { StatusGlyph } from "../../design/StatusGlyph"
import { useReading } from "../useReading"
import { StayBar } from "./StayBar"
import type { Span } from "./span"
import styles from "./Table.module.css"

interface AttendanceRowProps {
  attender: Attender
  span: Span
  now: string
  onChoose?: ((person: Attender, anchor: HTMLElement) => void) | undefined
}

/** One person's class. */
export function AttendanceRow({ attender, span, now, onChoose }: AttendanceRowProps) {
  const { t } = useTranslation()
  const { locale } = useReading()
  const { name, title, role, city, status, measured, share, seconds, stays, calls } = attender
  const percent = new Intl.NumberFormat(locale, { style: "percent" }).format(share)
  const word = measured
    ? t("year.measured", { status: t(`pages.status.${status}`), measured: t(`pages.status.${measured}`) })
    : t(`pages.status.${status}`)
  const shown = (
    <>
      <StatusGlyph glyph={status} /> <span className={styles.word}>{word}</span>
    </>
  )
  return (
    <tr>
      <th scope="row">
        {name} <span className={styles.under}>{title || t(`pages.who.${role}`)}</span>
        <span className={styles.narrowOnly}>{city}</span>
      </th>
      <td className={styles.wideOnly}>{city}</td>
      <td className={styles.status}>
        {onChoose ? (
          <button
            type="button"
            className={styles.correct}
            aria-label={t("year.card.correct", { name, status: word })}
            onClick={(event) => onChoose(attender, event.currentTarget)}
          >
            {shown}
          </button>
        ) : (
          shown
        )}
      </td>
      <td
        className={styles.number}
        title={t("attendance.seconds", { minutes: Math.floor(seconds / 60), seconds: seconds % 60 })}
      >
        {percent}
      </td>
      <td className={styles.timeline}>
        <StayBar stays={stays} span={span} now={now} />
      </td>
      <td className={classes(styles.number, styles.wideOnly)}>{calls}</td>
    </tr>
  )
}
