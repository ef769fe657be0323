import { useTranslation } from "react-i18next"
import type { Attendance } from "../../app/api"
import { clockWithSeconds } from "../../app/times"
import { SessionTime } from "../home/SessionTime"
import { useReading } from "../useReading"
import styles from "./AttendanceHeader.module.css"

/** Which class, and its few numbers. */
export function AttendanceHeader({ attendance }: { attendance: Attendance }) {
  const { t } = useTranslation()
  const reading = useReading()
  const { session, final, expected, here, people, measuredAt } = attendance
  const measured = clockWithSeconds(new Date(measuredAt), reading)
  const count = (status: string) => people.filter((one) => one.status === status).length
  const figures = final
    ? [
        { name: t("pages.status.present"), value: count("present") },
        { name: t("pages.status.partly"), value: count("partly") },
        { name: t("pages.status.absent"), value: count("absent") },
      ]
    : [
        { name: t("attendance.missing"), value: count("missing") },
        { name: t("attendance.here"), value: here },
        { name: t("attendance.expected"), value: expected },
      ]
  return (
    <header className={styles.header}>
      <div className={styles.words}>
        <p className={styles.eyebrow}>{session.title}</p>
        <h1 className={styles.title}>{t(final ? "attendance.title" : "attendance.liveTitle")}</h1>
        <SessionTime session={session} />
        <p className={styles.measured}>{t(final ? "attendance.final" : "attendance.updated", { time: measured })}</p>
      </div>
      <dl className={styles.figures}>
        {figures.map(({ name, value }) => (
          <div key={name} className={styles.figure}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </header>
  )
}
