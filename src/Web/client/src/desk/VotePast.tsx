import { useTranslation } from "react-i18next"
import { RoomButton } from "../room/controls/RoomButton"
import { useOrders } from "../room/orders"
import { useScene } from "../room/scene"
import type { PollView } from "../session"
import styles from "./ClassDesk.module.css"
import { useOutcome } from "./useOutcome"

interface VotePastProps {
  poll: PollView
  /** Asks the same again as a new vote. */
  reuse(): void
}

/** One vote in the list: its question, its outcome in a line, reveal if the class has not seen it, and asking it anew. */
export function VotePast({ poll, reuse }: VotePastProps) {
  const { hosts } = useScene()
  const { act } = useOrders()
  const { t } = useTranslation()
  const outcome = useOutcome(poll, hosts?.results[poll.id]?.result ?? null)
  return (
    <li className={styles.vote}>
      <p className={styles.question}>{poll.question}</p>
      <p className={styles.quiet}>{poll.state === "open" ? t("desk.votes.open") : outcome}</p>
      {poll.state === "closed" && !poll.revealed && (
        <RoomButton size="small" onPress={() => act({ kind: "revealPoll", poll: poll.id })}>
          {t("desk.vote.reveal")}
        </RoomButton>
      )}
      {poll.state === "closed" && (
        <RoomButton
          kind="bare"
          size="small"
          aria-label={t("desk.votes.reuse", { question: poll.question })}
          onPress={reuse}
        >
          {t("desk.votes.reuseShort")}
        </RoomButton>
      )}
    </li>
  )
}
