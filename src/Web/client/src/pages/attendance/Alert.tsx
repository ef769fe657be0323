import { useTranslation } from "react-i18next"
import type { Attendance } from "../../app/api"
import { alertAfter, alertOf } from "./alert"
import styles from "./LiveBoard.module.css"

/** "6 of 40 mayors are missing after 10 minutes": said once it is time to phone, and again only when the count changes. */
export function Alert({ attendance }: { attendance: Attendance }) {
  const { t } = useTranslation()
  const alert = alertOf(attendance)
  return (
    <p role="status" className={styles.alert}>
      {alert && t("attendance.alert", { count: alert.missing, of: alert.of, minutes: alertAfter })}
    </p>
  )
}
