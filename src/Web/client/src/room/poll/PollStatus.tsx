import { useTranslation } from "react-i18next"
import { duration } from "../time"
import { useNow } from "../useNow"
import type { Ballot } from "./ballot"
import styles from "./PollCard.module.css"

/** The line above the question: that it is a vote, how long it still runs, and that one may change one's mind. */
export function PollStatus({ ballot }: { ballot: Ballot }) {
  const { t } = useTranslation()
  const now = useNow()
  const { poll, mayChange, marked } = ballot
  const parts =
    poll.state === "open"
      ? [
          t(poll.round === 2 ? "room.poll.voteAgain" : "room.poll.vote"),
          poll.closesAt && t("room.poll.left", { time: duration(Date.parse(poll.closesAt) - now) }),
          mayChange && marked !== null && t("room.poll.mayChange"),
        ]
      : [
          t(poll.result ? "room.poll.result" : "room.poll.closed"),
          poll.result && t("room.poll.people", { count: poll.result.people }),
        ]
  return <p className={styles.status}>{parts.filter(Boolean).join(" · ")}</p>
}
