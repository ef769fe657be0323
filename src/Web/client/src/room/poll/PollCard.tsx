import { X } from "lucide-react"
import type { KeyboardEvent } from "react"
import { useTranslation } from "react-i18next"
import { classes } from "../../design/classes"
import type { PollKind } from "../../session"
import { RoomButton } from "../controls/RoomButton"
import { AnswerFields } from "./AnswerFields"
import { single } from "./answers"
import { letter } from "./ballot"
import { MoreTime } from "./MoreTime"
import { Outcome } from "./Outcome"
import styles from "./PollCard.module.css"
import { PollNote, WhoSees } from "./PollNote"
import { PollStatus } from "./PollStatus"
import type { Voting } from "./useBallot"

const lettered: ReadonlySet<PollKind> = new Set<PollKind>(["single", "quiz"])

/** A vote, on paper beside the stage: the question, large answers, and what becomes of one's choice. */
export function PollCard({ ballot, choose, putAway }: Voting) {
  const { t } = useTranslation()
  const { poll } = ballot
  const voting = poll.state === "open"

  // The keys A, B, C answer while the focus is on the card, so that typing elsewhere never votes.
  const press = (event: KeyboardEvent) => {
    if (
      !voting ||
      !lettered.has(poll.form.kind) ||
      event.ctrlKey ||
      event.metaKey ||
      event.altKey ||
      event.key.length !== 1
    )
      return
    const option = poll.options.findIndex((_, index) => letter(index) === event.key.toUpperCase())
    if (option >= 0) choose(single(option))
  }

  return (
    <section className={classes("paper", styles.card)} aria-label={t("room.poll.vote")} onKeyDown={press}>
      <div className={styles.head}>
        <PollStatus ballot={ballot} />
        {!voting && (
          <RoomButton kind="bare" size="small" aria-label={t("room.poll.putAway")} onPress={putAway}>
            <X aria-hidden="true" />
          </RoomButton>
        )}
      </div>
      <h2 className={styles.question}>{poll.question}</h2>
      <WhoSees poll={poll} />
      {poll.result ? (
        <Outcome poll={poll} result={poll.result} flow={poll.flow} marked={ballot.marked} />
      ) : (
        <AnswerFields ballot={ballot} choose={choose} />
      )}
      <PollNote ballot={ballot} />
      <MoreTime ballot={ballot} />
    </section>
  )
}
