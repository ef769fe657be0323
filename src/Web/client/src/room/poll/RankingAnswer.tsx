import { ArrowDown, ArrowUp } from "lucide-react"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { RoomButton } from "../controls/RoomButton"
import type { AnswerProps } from "./AnswerFields"
import styles from "./Answers.module.css"
import { places, sameAnswer } from "./answers"

/** All options in order: moved by buttons, so that thumb, keyboard and screen reader do it alike; counted once sent. */
export function RankingAnswer({ ballot, choose }: AnswerProps) {
  const { t } = useTranslation()
  const { poll, marked, mayChange } = ballot
  const recorded = places(marked)
  const [draft, setDraft] = useState<number[] | null>(null)
  const order = draft ?? (recorded.length > 0 ? recorded : poll.options.map((_, place) => place))
  const changed = marked === null || !sameAnswer({ options: order }, marked)

  const move = (rank: number, by: 1 | -1) => {
    const next = [...order]
    const [moved] = next.splice(rank, 1)
    if (moved === undefined) return
    next.splice(rank + by, 0, moved)
    setDraft(next)
  }

  return (
    <>
      <ol className={styles.ranking}>
        {order.map((place, rank) => (
          <li key={place} className={styles.ranked}>
            <span className={styles.rank}>{rank + 1}</span>
            <span className={styles.words}>{poll.options[place]}</span>
            <RoomButton
              kind="bare"
              size="small"
              isDisabled={!mayChange || rank === 0}
              aria-label={t("room.poll.moveUp", { option: poll.options[place], rank })}
              onPress={() => move(rank, -1)}
            >
              <ArrowUp aria-hidden="true" />
            </RoomButton>
            <RoomButton
              kind="bare"
              size="small"
              isDisabled={!mayChange || rank === order.length - 1}
              aria-label={t("room.poll.moveDown", { option: poll.options[place], rank: rank + 2 })}
              onPress={() => move(rank, 1)}
            >
              <ArrowDown aria-hidden="true" />
            </RoomButton>
          </li>
        ))}
      </ol>
      {mayChange && (
        <RoomButton kind="primary" isDisabled={!changed} onPress={() => choose({ options: order })}>
          {t("room.poll.sendOrder")}
        </RoomButton>
      )}
    </>
  )
}
