import { Check } from "lucide-react"
import { useTranslation } from "react-i18next"
import { classes } from "../../design/classes"
import type { PollAnswer, PollView } from "../../session"
import { placeNames, places } from "./answers"
import { letter } from "./ballot"
import styles from "./FlowPicture.module.css"
import type { FlowBlock } from "./flow"

interface FlowLabelProps {
  poll: Pick<PollView, "options" | "form">
  block: FlowBlock
  /** With its words, not only its letter. */
  named?: boolean
  leading?: boolean
  marked?: PollAnswer | null
}

/** Beside a block: how many people, and where that is. */
export function FlowLabel({ poll, block, named = false, leading = false, marked = null }: FlowLabelProps) {
  const { t } = useTranslation()
  const { place, people } = block
  const { scale, right } = poll.form
  const name = place === null ? t("room.poll.didNotVote") : (placeNames(poll)[place] ?? "")
  const mine =
    place !== null &&
    (marked && "number" in marked ? marked.number === (scale?.from ?? 0) + place : places(marked).includes(place))
  return (
    <span
      className={classes(styles.label, named && styles.named, leading && styles.leading)}
      style={{ insetBlockStart: `${(block.top + block.height / 2) * 100}%` }}
    >
      <span className={styles.people}>{people}</span>
      {named ? (
        <span className={styles.words} title={name}>
          {name}
          {right !== null && right === place && <Check className={styles.right} />}
          {mine && <span className={styles.quiet}> {t("room.poll.yours")}</span>}
        </span>
      ) : (
        <span className={styles.quiet}>{short()}</span>
      )}
    </span>
  )

  function short(): string {
    if (place === null) return "–"
    return scale ? String(scale.from + place) : letter(place)
  }
}
