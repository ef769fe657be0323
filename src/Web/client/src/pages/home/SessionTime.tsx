import { useTranslation } from "react-i18next"
import type { SessionCard } from "../../app/api"
import { clock, day, sameDay, sameTime, weekday } from "../../app/times"
import { useMe } from "../frame/SignedIn"
import { useDuration } from "../useDuration"
import { useReading } from "../useReading"
import styles from "./Home.module.css"

/** "Thursday 14 January, 16:00 your time · 9:00 in Boston · 2 hours". The weekday there too, where it is another. */
export function SessionTime({ session }: { session: Pick<SessionCard, "startsAt" | "endsAt"> }) {
  const { t } = useTranslation()
  const { zone, place } = useMe().programme
  const reading = useReading()
  const duration = useDuration()
  const at = new Date(session.startsAt)
  const there = { locale: reading.locale, zone }
  const timeThere = sameDay(at, reading.zone, zone) ? clock(at, there) : `${weekday(at, there)} ${clock(at, there)}`
  return (
    <p className={styles.time}>
      <time dateTime={session.startsAt}>
        <strong>
          {day(at, reading)}, {clock(at, reading)}
        </strong>{" "}
        {t("pages.home.yourTime")}
      </time>
      <span className={styles.aside}>
        {!sameTime(at, reading.zone, zone) && <> · {t("pages.home.there", { time: timeThere, place })}</>}
        {" · "}
        {duration(session.startsAt, session.endsAt)}
      </span>
    </p>
  )
}
