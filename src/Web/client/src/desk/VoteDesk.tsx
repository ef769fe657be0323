import { useTranslation } from "react-i18next"
import { Outcome } from "../room/poll/Outcome"
import { useScene } from "../room/scene"
import { duration } from "../room/time"
import { useNow } from "../room/useNow"
import type { PollView } from "../session"
import { AskedForTime } from "./AskedForTime"
import { CrossTab } from "./CrossTab"
import { hostVote } from "./hostVote"
import { Switched } from "./Switched"
import { TextGroups } from "./TextGroups"
import styles from "./VoteDesk.module.css"
import { VoteSteps } from "./VoteSteps"

/** A vote as hosts run it: bars as people answer, who is still to answer, close, reveal, and vote again. */
export function VoteDesk({ poll }: { poll: PollView }) {
  const scene = useScene()
  const { t } = useTranslation()
  const vote = hostVote(scene, poll)
  const known = scene.hosts?.results[poll.id]
  const open = poll.state === "open"
  const waiting = vote.expected === null ? 0 : Math.max(0, vote.expected - vote.answered)
  // The class's view keeps a quiz's right answer back until it is revealed.
  const shown = { ...poll, form: { ...poll.form, right: known?.right ?? null } }
  return (
    <section className={styles.vote} aria-label={t("desk.vote.of", { question: poll.question })}>
      <p className={styles.status}>
        <VoteStatus poll={poll} answered={vote.answered} expected={vote.expected} />
      </p>
      <h3 className={styles.question}>{poll.question}</h3>
      {vote.result && !(known?.groups && !open) && (
        <Outcome poll={shown} result={vote.result} flow={open ? null : (known?.flow ?? null)} />
      )}
      {open && poll.anonymous && <p className={styles.note}>{t("desk.vote.sealed")}</p>}
      {open && waiting > 0 && <p className={styles.note}>{t("desk.vote.waiting", { count: waiting })}</p>}
      {open && vote.silent !== null && vote.silent.length > 0 && vote.silent.length <= 3 && (
        <p className={styles.note}>{vote.silent.map((person) => person.name).join(", ")}</p>
      )}
      {open && known && <AskedForTime poll={poll} people={known.askedForTime} />}
      {!open && known?.groups && known.result?.texts && (
        <TextGroups poll={poll.id} groups={known.groups} texts={known.result.texts} />
      )}
      {!open && known?.switched && <Switched poll={poll} switched={known.switched} />}
      {!open && known?.choices && poll.form.kind !== "text" && <CrossTab poll={poll} choices={known.choices} />}
      <VoteSteps poll={poll} ballotsKept={known?.ballotsKept ?? false} />
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
    poll.round === 2 && t("desk.vote.secondRound"),
    expected === null ? t("room.poll.people", { count: answered }) : t("desk.vote.answered", { answered, expected }),
    poll.state === "open" && poll.closesAt && t("room.poll.left", { time: duration(Date.parse(poll.closesAt) - now) }),
  ]
  return parts.filter(Boolean).join(" · ")
}
