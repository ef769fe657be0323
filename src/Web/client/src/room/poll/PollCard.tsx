import { Check, X } from "lucide-react"
import type { KeyboardEvent } from "react"
import { useTranslation } from "react-i18next"
import { classes } from "../../design/classes"
import { RoomButton } from "../controls/RoomButton"
import { letter } from "./ballot"
import styles from "./PollCard.module.css"
import { PollNote } from "./PollNote"
import { PollStatus } from "./PollStatus"
import { Results } from "./Results"
import type { Voting } from "./useBallot"

/** A vote, on paper beside the stage: the question, large answers, and what becomes of one's choice. */
export function PollCard({ ballot, choose, putAway }: Voting) {
  const { t } = useTranslation()
  const { poll } = ballot
  const voting = poll.state === "open"

  // The keys A, B, C answer while the focus is on the card, so that typing elsewhere never votes.
  const press = (event: KeyboardEvent) => {
    if (!voting || event.ctrlKey || event.metaKey || event.altKey || event.key.length !== 1) return
    const option = poll.options.findIndex((_, index) => letter(index) === event.key.toUpperCase())
    if (option >= 0) choose(option)
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
      {!poll.result && (
        <ul className={styles.options}>
          {poll.options.map((option, index) => (
            <li key={option}>
              <button
                type="button"
                className={classes(styles.option, ballot.marked === index && styles.marked)}
                aria-pressed={ballot.marked === index}
                disabled={!ballot.mayChange}
                onClick={() => choose(index)}
              >
                <kbd className={styles.letter}>{letter(index)}</kbd>
                <span className={styles.words}>{option}</span>
                {ballot.marked === index && <Check className={styles.check} aria-hidden="true" />}
              </button>
            </li>
          ))}
        </ul>
      )}
      {poll.result && <Results poll={poll} result={poll.result} marked={ballot.marked} />}
      <PollNote ballot={ballot} />
    </section>
  )
}
