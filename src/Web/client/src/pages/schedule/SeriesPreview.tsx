import { useTranslation } from "react-i18next"
import type { PreviewDate } from "../../app/schedule"
import { clock, day, sameTime } from "../../app/times"
import { classes } from "../../design/classes"
import { useReading } from "../useReading"
import styles from "./Schedule.module.css"
import { useNames } from "./useNames"

/** Every date of a rule, in the series' zone and the reader's, and what saving would do to it. */
export function SeriesPreview({ dates }: { dates: PreviewDate[] }) {
  const { t } = useTranslation()
  const reading = useReading()
  const { shortDayOf } = useNames()
  return (
    <section className={styles.block} aria-label={t("schedule.series.dates")}>
      <h3 className={styles.heading}>{t("schedule.series.dates")}</h3>
      <ol className={styles.list}>
        {dates.map((date) => {
          const at = new Date(date.startsAt)
          const there = { locale: reading.locale, zone: date.zone }
          return (
            <li key={date.number} className={styles.date}>
              <span className={styles.name}>{t("schedule.name.class", { number: date.number })}</span>
              <time dateTime={date.startsAt}>
                {day(at, there)}{" "}
                {new Intl.DateTimeFormat(reading.locale, { year: "numeric", timeZone: date.zone }).format(at)},{" "}
                {clock(at, there)}
              </time>
              {!sameTime(at, reading.zone, date.zone) && (
                <span className={styles.quiet}>
                  {t("schedule.your", { time: `${shortDayOf(date.startsAt, reading.zone)}, ${clock(at, reading)}` })}
                </span>
              )}
              <ul className={styles.marks}>
                <li>{t(`schedule.change.${date.change}`)}</li>
                {date.clocks !== "none" && <li className={styles.strong}>{t(`schedule.clocks.${date.clocks}`)}</li>}
                {date.clashes.length > 0 && (
                  <li className={classes(styles.strong, styles.warning)}>
                    {t("schedule.mark.clash", { others: date.clashes.join(", ") })}
                  </li>
                )}
              </ul>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
