import { useTranslation } from "react-i18next"
import type { ScheduleLine } from "../../app/schedule"
import { classes } from "../../design/classes"
import styles from "./Schedule.module.css"
import { useNames } from "./useNames"

interface SessionMarksProps {
  session: ScheduleLine
  others: ScheduleLine[]
  isOver: boolean
}

/** For whom it is, and what is special about it. */
export function SessionMarks({ session, others, isOver }: SessionMarksProps) {
  const { t } = useTranslation()
  const { nameOf, shortDayOf } = useNames()
  const clashing = others.filter((other) => session.clashes.includes(other.id)).map(nameOf)
  return (
    <ul className={styles.marks}>
      <li>{t(`schedule.tracks.${session.tracks}`)}</li>
      {session.closed && <li>{t(isOver ? "schedule.mark.over" : "schedule.mark.opened")}</li>}
      {session.cancelled && <li className={styles.strong}>{t("schedule.mark.cancelled")}</li>}
      {session.ruledAt && (
        <li className={styles.strong}>
          {t("schedule.mark.moved", { day: shortDayOf(session.ruledAt, session.zone) })}
        </li>
      )}
      {clashing.length > 0 && (
        <li className={classes(styles.strong, styles.warning)}>
          {t("schedule.mark.clash", { others: clashing.join(", ") })}
        </li>
      )}
    </ul>
  )
}
