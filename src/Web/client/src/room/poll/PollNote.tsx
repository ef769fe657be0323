import { useTranslation } from "react-i18next"
import type { PollView } from "../../session"
import type { Ballot } from "./ballot"
import styles from "./PollCard.module.css"

/** Below the answers: whether mine is counted, and how many have answered. */
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
      {open && answered !== null && expected !== null && (
        <p className={styles.answered}>{t("room.poll.answered", { answered, expected })}</p>
      )}
    </div>
  )
}

/** Above the answers, where no small screen cuts it off: who may see them. */
export function WhoSees({ poll }: { poll: Pick<PollView, "anonymous" | "again"> }) {
  const { t } = useTranslation()
  return (
    <p className={styles.who}>
      {t(poll.anonymous ? (poll.again ? "room.poll.anonymousAgain" : "room.poll.anonymous") : "room.poll.named")}
    </p>
  )
}
