import { useTranslation } from "react-i18next"
import { useLink } from "../link"
import { clock, programmeTime } from "../time"
import { useNow } from "../useNow"
import styles from "./TopLine.module.css"

/** The reader's time, and the programme's beside it where it differs. */
export function ClassClock({ zone }: { zone: string }) {
  const { t, i18n } = useTranslation()
  const { place } = useLink()
  const now = useNow()
  const theirs = programmeTime(now, i18n.language, zone)
  return (
    <time className={styles.clock} dateTime={new Date(now).toISOString()}>
      <span className={styles.mine}>{clock(now, i18n.language)}</span>
      {theirs && <span className={styles.theirs}> · {t("room.timeIn", { time: theirs, place })}</span>}
    </time>
  )
}
