import { useTranslation } from "react-i18next"
import { RoomButton } from "../room/controls/RoomButton"
import { useOrders } from "../room/orders"
import { Results } from "../room/poll/Results"
import { useScene } from "../room/scene"
import { duration } from "../room/time"
import { useNow } from "../room/useNow"
import type { PollView } from "../session"
import { hostVote } from "./hostVote"
import styles from "./VoteDesk.module.css"

/** A vote as hosts run it: bars as people answer, who is still to answer, close, reveal. */
export function VoteDesk({ poll }: { poll: PollView }) {
  const scene = useScene()
  const { act } = useOrders()
  const { t } = useTranslation()
  const vote = hostVote(scene, poll)
  const answered = scene.tallies[poll.id]?.answered ?? vote.result.people
  const open = poll.state === "open"
  const waiting = vote.expected === null ? 0 : Math.max(0, vote.expected - answered)
  return (
    <section className={styles.vote} aria-label={t("desk.vote.of", { question: poll.question })}>
      <p className={styles.status}>
        <VoteStatus poll={poll} answered={answered} expected={vote.expected} />
      </p>
      <h3 className={styles.question}>{poll.question}</h3>
      <Results poll={poll} result={vote.result} />
      {vote.inSteps && <p className={styles.note}>{t("desk.vote.inSteps")}</p>}
      {open && waiting > 0 && <p className={styles.note}>{t("desk.vote.waiting", { count: waiting })}</p>}
      {open && vote.silent !== null && vote.silent.length > 0 && vote.silent.length <= 3 && (
        <p className={styles.note}>{vote.silent.map((person) => person.name).join(", ")}</p>
      )}
      <div className={styles.steps}>
        {open && (
          <RoomButton kind="primary" size="small" onPress={() => act({ kind: "closePoll", poll: poll.id })}>
            {t("desk.vote.close")}
          </RoomButton>
        )}
        {!open && !poll.revealed && (
          <RoomButton kind="primary" size="small" onPress={() => act({ kind: "revealPoll", poll: poll.id })}>
            {t("desk.vote.reveal")}
          </RoomButton>
        )}
        {poll.revealed && <span className={styles.note}>{t("desk.vote.revealed")}</span>}
      </div>
    </section>
  )
}

interface VoteStatusProps {
  poll: PollView
  answered: number
  expected: number | null
}

function VoteStatus({ poll, answered, expected }: VoteStatusProps) {
  const { t } = useTranslation()
  const now = useNow()
  const parts = [
    t(poll.anonymous ? "desk.vote.anonymous" : "desk.vote.named"),
    expected === null ? t("room.poll.people", { count: answered }) : t("desk.vote.answered", { answered, expected }),
    poll.state === "open" && poll.closesAt && t("room.poll.left", { time: duration(Date.parse(poll.closesAt) - now) }),
  ]
  return parts.filter(Boolean).join(" · ")
}
