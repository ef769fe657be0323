import { ArrowDown, ArrowUp } from "lucide-react"
import { useLayoutEffect, useRef, useState } from "react"
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
  const [moved, setMoved] = useState<{ place: number; by: 1 | -1 } | null>(null)
  const list = useRef<HTMLOListElement>(null)
  const changed = marked === null || !sameAnswer({ options: order }, marked)

  // Moving a row in the page takes the focus from its button; at either end, the other button is the one left to press.
  useLayoutEffect(() => {
    if (!moved) return
    const buttons = list.current?.querySelectorAll<HTMLButtonElement>(`[data-place="${moved.place}"] button`)
    const [up, down] = [buttons?.[0], buttons?.[1]]
    const [pressed, other] = moved.by === -1 ? [up, down] : [down, up]
    const next = pressed?.disabled ? other : pressed
    next?.focus()
  }, [moved])

  const move = (rank: number, by: 1 | -1) => {
    const place = order[rank]
    if (place === undefined) return
    setDraft(order.toSpliced(rank, 1).toSpliced(rank + by, 0, place))
    setMoved({ place, by })
  }

  return (
    <>
      <ol ref={list} className={styles.ranking}>
        {order.map((place, rank) => (
          <li key={place} data-place={place} className={styles.ranked}>
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
      <p className={styles.spoken} role="status">
        {moved && t("room.poll.movedTo", { option: poll.options[moved.place], rank: order.indexOf(moved.place) + 1 })}
      </p>
      {mayChange && (
        <RoomButton kind="primary" isDisabled={!changed} onPress={() => choose({ options: order })}>
          {t("room.poll.sendOrder")}
        </RoomButton>
      )}
    </>
  )
}
