import { useTranslation } from "react-i18next"
import type { Ballot } from "./ballot"
import styles from "./PollCard.module.css"

/** Below the answers: whether mine is counted, who may see it, and how many have answered. */
export function PollNote({ ballot }: { ballot: Ballot }) {
  const { t } = useTranslation()
  const { poll, mine, unknownChoice, answered, expected } = ballot
  const open = poll.state === "open"
  return (
    <div className={styles.note}>
      {open && mine === "failed" && (
        <p className={styles.failed} role="alert">
          {t("room.poll.failed")}
        </p>
      )}
      {open && mine === "sending" && <p>{t("room.poll.sending")}</p>}
      {unknownChoice && <p className={styles.counted}>{t("room.poll.countedUnknown")}</p>}
      <p>
        {t(poll.anonymous ? (poll.again ? "room.poll.anonymousAgain" : "room.poll.anonymous") : "room.poll.named")}{" "}
        {open && answered !== null && expected !== null && (
          <span className={styles.answered}>{t("room.poll.answered", { answered, expected })}</span>
        )}
      </p>
    </div>
  )
}
