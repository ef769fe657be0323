import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { Meeting } from "../../app/meetings"
import { Button } from "../../design/Button"
import styles from "./Meetings.module.css"
import { useMoments } from "./useMoments"

/** The time that is booked now, and the way out of it: asked once more, because two people hear of it. */
export function BookedNow({ meeting, busy, cancel }: { meeting: Meeting; busy: boolean; cancel: () => void }) {
  const { t } = useTranslation()
  const moments = useMoments()
  const [asking, setAsking] = useState(false)
  if (!meeting.session) return null
  return (
    <section className={styles.now} aria-label={t("meetings.choose.now")}>
      <p className={styles.quiet}>{t("meetings.choose.now")}</p>
      <p className={styles.name}>
        <time dateTime={meeting.session.startsAt}>{moments.full(meeting.session.startsAt)}</time>
      </p>
      <p className={styles.quiet}>
        {[moments.beside(meeting.session.startsAt), meeting.host && t("meetings.with", { name: meeting.host })]
          .filter(Boolean)
          .join(" · ")}
      </p>
      {asking ? (
        <div className={styles.ask} role="alert">
          <p>{t("meetings.choose.cancelAsk")}</p>
          <div className={styles.actions}>
            <Button look="danger" isDisabled={busy} onPress={cancel}>
              {t("meetings.choose.cancelSure")}
            </Button>
            <Button onPress={() => setAsking(false)}>{t("meetings.choose.keep")}</Button>
          </div>
        </div>
      ) : (
        <div>
          <Button look="quiet" isDisabled={busy} onPress={() => setAsking(true)}>
            {t("meetings.choose.cancel")}
          </Button>
        </div>
      )}
    </section>
  )
}
