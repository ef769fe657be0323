import { Ban, Pencil, RotateCcw } from "lucide-react"
import { useTranslation } from "react-i18next"
import { type ScheduleLine, type SessionStep, scheduleApi } from "../../app/schedule"
import { clock, day, sameTime } from "../../app/times"
import { Button } from "../../design/Button"
import { classes } from "../../design/classes"
import { useMe } from "../frame/SignedIn"
import { useReading } from "../useReading"
import { EditSession } from "./EditSession"
import styles from "./Schedule.module.css"
import { SessionMarks } from "./SessionMarks"
import { useNames } from "./useNames"
import type { Done, ScheduleDesk } from "./useSchedule"

interface SessionRowProps {
  session: ScheduleLine
  others: ScheduleLine[]
  isOver: boolean
  desk: ScheduleDesk
  editing: boolean
  edit(on: boolean): void
}

/** One session: what, when in its zone and in the reader's, what is special about it, and what can be done. */
export function SessionRow({ session, others, isOver, desk, editing, edit }: SessionRowProps) {
  const { t } = useTranslation()
  const me = useMe()
  const reading = useReading()
  const { nameOf, dayOf, shortDayOf } = useNames()
  const name = nameOf(session)
  const at = new Date(session.startsAt)
  const there = { locale: reading.locale, zone: session.zone }

  function step(what: SessionStep, words: string, back?: { step: SessionStep; words: string }) {
    void desk.run(
      () => scheduleApi.step(me.person, session, what),
      (year): Done => {
        const now = year.sessions.find((one) => one.id === session.id)
        if (!back || !now) return { words }
        return { words, undo: () => scheduleApi.step(me.person, now, back.step), undone: back.words }
      },
    )
  }

  const cancelled = t("schedule.done.cancelled", { name })
  const returned = t("schedule.done.returned", { name })
  return (
    <li className={classes(styles.row, isOver && styles.over, session.cancelled && styles.off)}>
      <div className={styles.when}>
        <time dateTime={session.startsAt}>
          {day(at, there)}, {clock(at, there)}
        </time>
        {!sameTime(at, reading.zone, session.zone) && (
          <span className={styles.quiet}>
            {t("schedule.your", { time: `${shortDayOf(session.startsAt, reading.zone)}, ${clock(at, reading)}` })}
          </span>
        )}
      </div>
      <div className={styles.what}>
        <span className={styles.name}>{name}</span>
        <span>
          {session.title}
          {session.subtitle && <span className={styles.quiet}> · {session.subtitle}</span>}
        </span>
        <SessionMarks session={session} others={others} isOver={isOver} />
      </div>
      <div className={styles.actions}>
        <Button
          look="quiet"
          icon={<Pencil aria-hidden />}
          onPress={() => edit(!editing)}
          aria-label={t("schedule.action.editOf", { name })}
          aria-expanded={editing}
        >
          {t("schedule.action.edit")}
        </Button>
        {session.ruledAt && !session.closed && (
          <Button
            look="quiet"
            icon={<RotateCcw aria-hidden />}
            isDisabled={desk.busy}
            onPress={() =>
              step("put-back", t("schedule.done.putBack", { name, day: dayOf(session.ruledAt ?? "", session.zone) }))
            }
            aria-label={t("schedule.action.putBackOf", { name, day: shortDayOf(session.ruledAt, session.zone) })}
          >
            {t("schedule.action.putBack")}
          </Button>
        )}
        {!session.closed && !session.cancelled && (
          <Button
            look="quiet"
            icon={<Ban aria-hidden />}
            isDisabled={desk.busy}
            onPress={() => step("cancel", cancelled, { step: "bring-back", words: returned })}
            aria-label={t("schedule.action.cancelOf", { name })}
          >
            {t("schedule.action.cancel")}
          </Button>
        )}
        {!session.closed && session.cancelled && (
          <Button
            look="quiet"
            icon={<RotateCcw aria-hidden />}
            isDisabled={desk.busy}
            onPress={() => step("bring-back", returned, { step: "cancel", words: cancelled })}
            aria-label={t("schedule.action.bringBackOf", { name })}
          >
            {t("schedule.action.bringBack")}
          </Button>
        )}
      </div>
      {editing && <EditSession session={session} desk={desk} close={() => edit(false)} />}
    </li>
  )
}
