import { useTranslation } from "react-i18next"
import { paths } from "../../../app/routes"
import { shortDay } from "../../../app/times"
import { useMe } from "../../frame/SignedIn"
import { useReading } from "../../useReading"
import styles from "./Matrix.module.css"
import type { Column } from "./matrix"
import { useSessionName } from "./useSessionName"

/** The sessions, each with its date, and its track where it is for one alone. */
export function MatrixHead({ columns }: { columns: Column[] }) {
  const { t } = useTranslation()
  const me = useMe()
  const reading = useReading()
  const nameOf = useSessionName()
  return (
    <thead>
      <tr>
        <th scope="col" className={styles.person}>
          {t("year.person")}
        </th>
        {columns.map(({ session }) => (
          <th key={session.id} scope="col" className={styles.session}>
            {session.held ? (
              <a href={paths.attendance(me.person, session.id)} title={session.title}>
                {nameOf(session)}
              </a>
            ) : (
              <span title={session.title}>{nameOf(session)}</span>
            )}
            <span className={styles.under}>{shortDay(new Date(session.startsAt), reading)}</span>
            {session.tracks !== "both" && <span className={styles.under}>{t(`year.track.${session.tracks}`)}</span>}
          </th>
        ))}
        <th scope="col" className={styles.number}>
          {t("year.absences")}
        </th>
        <th scope="col" className={styles.number}>
          {t("year.yearColumn")}
        </th>
      </tr>
    </thead>
  )
}
