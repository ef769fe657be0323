import { Repeat } from "lucide-react"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { Schedule, Series } from "../../app/schedule"
import { Button } from "../../design/Button"
import styles from "./Schedule.module.css"
import { SessionRow } from "./SessionRow"
import { useNames } from "./useNames"
import type { ScheduleDesk } from "./useSchedule"

interface SessionListProps {
  year: Schedule
  desk: ScheduleDesk
  changeSeries(series: Series): void
}

/** Every series, then every session in order of time; one of them can be edited in its place. */
export function SessionList({ year, desk, changeSeries }: SessionListProps) {
  const { t } = useTranslation()
  const { dayOf } = useNames()
  const [editing, edit] = useState<string | null>(null)
  return (
    <section className={styles.block}>
      <h2 className={styles.heading}>{t("schedule.list")}</h2>
      {year.series.map((series) => (
        <p key={series.id} className={styles.series}>
          <Repeat aria-hidden />
          <span>
            {t("schedule.series.line", {
              weeks: series.rule.everyWeeks,
              count: series.rule.count,
              day: dayOf(`${series.rule.first}:00Z`, "UTC"),
            })}
            {" · "}
            {t(`schedule.tracks.${series.rule.tracks}`)}
          </span>
          <Button look="quiet" onPress={() => changeSeries(series)}>
            {t("schedule.action.changeSeries")}
          </Button>
        </p>
      ))}
      <ol className={styles.list}>
        {year.sessions.map((session) => (
          <SessionRow
            key={session.id}
            session={session}
            others={year.sessions}
            isOver={session.closed && session.endsAt <= year.now}
            desk={desk}
            editing={editing === session.id}
            edit={(on) => edit(on ? session.id : null)}
          />
        ))}
      </ol>
    </section>
  )
}
