import type { CSSProperties } from "react"
import { useTranslation } from "react-i18next"
import type { ScheduleLine } from "../../app/schedule"
import { classes } from "../../design/classes"
import { useReading } from "../useReading"
import { useNames } from "./useNames"
import styles from "./YearPicture.module.css"
import { labelled, placeOf, spanOf } from "./yearSpan"

/** More than a year and a half of months stand too close to be named each. */
const mostLabels = 18

/** The year as two lines, a track each, with every session where it falls. The list below says the same in words. */
export function YearPicture({ sessions, now }: { sessions: ScheduleLine[]; now: number }) {
  const { t } = useTranslation()
  const { locale } = useReading()
  const { nameOf, shortDayOf } = useNames()
  const span = spanOf(sessions, now)
  const few = span.months.length <= mostLabels
  const month = new Intl.DateTimeFormat(locale, { month: "short", year: few ? undefined : "2-digit", timeZone: "UTC" })
  const initial = new Intl.DateTimeFormat(locale, { month: "narrow", timeZone: "UTC" })
  const year = new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" })
  const at = (time: number) => ({ "--at": placeOf(time, span) }) as CSSProperties
  const label = t("schedule.picture.label", {
    count: sessions.length,
    from: year.format(span.from),
    to: year.format(span.months.at(-1)),
  })
  return (
    <div className={styles.picture} role="img" aria-label={label}>
      <div className={styles.months}>
        {labelled(span, mostLabels).map((first) => (
          <span key={first} className={styles.month} style={at(first)}>
            <span className={styles.wholeMonth}>{month.format(first)}</span>
            <span className={styles.initial}>{initial.format(first)}</span>
          </span>
        ))}
      </div>
      <div className={styles.lanes}>
        <span className={styles.lane}>
          <span className={styles.above}>{t("schedule.picture.mayors")}</span>
        </span>
        <span className={styles.lane}>
          <span className={styles.below}>{t("schedule.picture.seniorLeaders")}</span>
        </span>
        <span className={styles.today} style={at(now)} title={t("schedule.picture.today")} />
        {sessions.map((session) => (
          <span
            key={session.id}
            className={classes(
              styles.session,
              styles[session.tracks],
              session.kind === "kickOff" && styles.kickOff,
              session.closed && styles.closed,
              session.cancelled && styles.cancelled,
              session.clashes.length > 0 && styles.clash,
            )}
            style={at(Date.parse(session.startsAt))}
            title={`${nameOf(session)}, ${shortDayOf(session.startsAt, session.zone)}`}
          >
            {session.number}
          </span>
        ))}
      </div>
    </div>
  )
}
