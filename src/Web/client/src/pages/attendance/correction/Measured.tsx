import { useTranslation } from "react-i18next"
import type { PersonAtSession } from "../../../app/attendance"
import { clock } from "../../../app/times"
import { useReading } from "../../useReading"
import { StayBar } from "../StayBar"
import styles from "./Correction.module.css"

/** What the class's own record says. */
export function Measured({ at: { measured, held } }: { at: PersonAtSession }) {
  const { t } = useTranslation()
  const reading = useReading()
  if (!measured) return <p>{t(held ? "year.card.notMeasured" : "year.card.toCome")}</p>
  const { status, seconds, from, to, stays } = measured
  const span = { start: Date.parse(from), end: Date.parse(to) }
  return (
    <>
      <p>
        {t("year.card.measured", {
          status: t(`pages.status.${status}`),
          minutes: Math.floor(seconds / 60),
          of: Math.round((span.end - span.start) / 60_000),
        })}{" "}
        <span className={styles.quiet}>{t("year.card.zone")}</span>
      </p>
      <div className={styles.bar}>
        <StayBar stays={stays} span={span} now={to} />
        <time dateTime={from}>{clock(new Date(from), reading)}</time>
        <time dateTime={to}>{clock(new Date(to), reading)}</time>
      </div>
    </>
  )
}
