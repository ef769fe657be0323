import { useTranslation } from "react-i18next"
import { useScene } from "../room/scene"
import { clock } from "../room/time"
import { useNow } from "../room/useNow"
import styles from "./ClassDesk.module.css"

/** How long the class has run, and when it is to end, in the reader's time. */
export function ClassTime() {
  const { session } = useScene().class
  const { t, i18n } = useTranslation()
  const now = useNow()
  const ends = clock(Date.parse(session.endsAt), i18n.language)
  const ran = session.startedAt ? Math.max(0, Math.floor((now - Date.parse(session.startedAt)) / 60_000)) : null
  return (
    <p className={styles.quiet}>
      {ran === null
        ? t("desk.class.starts", { time: clock(Date.parse(session.startsAt), i18n.language) })
        : t("desk.class.runs", { count: ran, time: ends })}
    </p>
  )
}
