import { useTranslation } from "react-i18next"
import type { Attender } from "../../app/api"
import { classes } from "../../design/classes"
import { StatusGlyph } from "../../design/StatusGlyph"
import { useReading } from "../useReading"
import { StayBar } from "./StayBar"
import type { Span } from "./span"
import styles from "./Table.module.css"

/** One person's class. */
export function AttendanceRow({ attender, span, now }: { attender: Attender; span: Span; now: string }) {
  const { t } = useTranslation()
  const { locale } = useReading()
  const { name, title, role, city, status, share, seconds, stays, calls } = attender
  const percent = new Intl.NumberFormat(locale, { style: "percent" }).format(share)
  return (
    <tr>
      <th scope="row">
        {name} <span className={styles.under}>{title || t(`pages.who.${role}`)}</span>
        <span className={styles.narrowOnly}>{city}</span>
      </th>
      <td className={styles.wideOnly}>{city}</td>
      <td className={styles.status}>
        <StatusGlyph glyph={status} /> <span className={styles.word}>{t(`pages.status.${status}`)}</span>
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
