import { type FormEvent, useState } from "react"
import { useTranslation } from "react-i18next"
import { type ScheduleLine, type SessionText, scheduleApi } from "../../app/schedule"
import { Button } from "../../design/Button"
import { useMe } from "../frame/SignedIn"
import styles from "./Schedule.module.css"
import { SessionFields } from "./SessionFields"
import { useNames } from "./useNames"
import type { Done, ScheduleDesk } from "./useSchedule"

interface EditSessionProps {
  session: ScheduleLine
  desk: ScheduleDesk
  close(): void
}

/** Rename or move one session. Undoing writes back what stood there. */
export function EditSession({ session, desk, close }: EditSessionProps) {
  const { t } = useTranslation()
  const me = useMe()
  const { nameOf, dayOf } = useNames()
  const before: SessionText = {
    title: session.title,
    subtitle: session.subtitle,
    start: session.start,
    minutes: Math.round((Date.parse(session.endsAt) - Date.parse(session.startsAt)) / 60_000),
    tracks: session.tracks,
  }
  const [text, write] = useState(before)

  async function save(event: FormEvent) {
    event.preventDefault()
    const done = (year: { sessions: ScheduleLine[] }): Done => {
      const now = year.sessions.find((one) => one.id === session.id) ?? session
      const name = nameOf(now)
      return {
        words:
          text.start === before.start
            ? t("schedule.done.saved", { name })
            : t("schedule.done.moved", { name, day: dayOf(now.startsAt, now.zone) }),
        undo: () => scheduleApi.change(me.person, now, before),
        undone: t("schedule.done.putBack", { name: nameOf(session), day: dayOf(session.startsAt, session.zone) }),
      }
    }
    if (await desk.run(() => scheduleApi.change(me.person, session, text), done)) close()
  }

  return (
    <form className={styles.form} onSubmit={save} aria-label={t("schedule.action.editOf", { name: nameOf(session) })}>
      <SessionFields kind={session.kind} text={text} write={write} closed={session.closed} />
      <div className={styles.actions}>
        <Button type="submit" look="primary" isDisabled={desk.busy}>
          {t(desk.busy ? "schedule.saving" : "schedule.save")}
        </Button>
        <Button look="quiet" onPress={close}>
          {t("schedule.close")}
        </Button>
      </div>
    </form>
  )
}
