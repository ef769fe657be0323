import { useTranslation } from "react-i18next"
import { RoomButton } from "../room/controls/RoomButton"
import { useOrders } from "../room/orders"
import { useScene } from "../room/scene"
import type { PollView } from "../session"
import styles from "./ClassDesk.module.css"
import { hostVote } from "./hostVote"

/** One vote in the list: its question, its outcome in a line, and reveal if the class has not seen it. */
export function VotePast({ poll }: { poll: PollView }) {
  const scene = useScene()
  const { act } = useOrders()
  const { t } = useTranslation()
  const { result } = hostVote(scene, poll)
  const outcome = result.withheld
    ? t("room.poll.withheldShort")
    : poll.options.map((option, index) => `${option} ${result.counts[index] ?? 0}`).join(" · ")
  return (
    <li className={styles.vote}>
      <p className={styles.question}>{poll.question}</p>
      <p className={styles.quiet}>{poll.state === "open" ? t("desk.votes.open") : outcome}</p>
      {poll.state === "closed" && !poll.revealed && (
        <RoomButton size="small" onPress={() => act({ kind: "revealPoll", poll: poll.id })}>
          {t("desk.vote.reveal")}
        </RoomButton>
      )}
    </li>
  )
}
