import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { AnswerProps } from "./AnswerFields"
import { places } from "./answers"
import { OptionButton } from "./OptionButton"
import styles from "./PollCard.module.css"

/** Several of the options: every press that makes a whole answer is counted at once. */
export function SeveralAnswer({ ballot, choose }: AnswerProps) {
  const { t } = useTranslation()
  const { poll, mayChange } = ballot
  const least = poll.form.least ?? 1
  const most = poll.form.most ?? poll.options.length
  const [fewer, setFewer] = useState<number[] | null>(null)
  const chosen = fewer ?? places(ballot.marked)

  const toggle = (place: number) => {
    const next = chosen.includes(place)
      ? chosen.filter((one) => one !== place)
      : [...chosen, place].sort((a, b) => a - b)
    const whole = next.length >= least
    setFewer(whole ? null : next)
    if (whole) choose({ options: next })
  }

  return (
    <>
      <p className={styles.hint}>
        {t(least === most ? "room.poll.chooseExactly" : "room.poll.chooseBetween", { least, most, count: most })}
      </p>
      <ul className={styles.options}>
        {poll.options.map((option, place) => (
          <li key={option}>
            <OptionButton
              option={option}
              place={place}
              chosen={chosen.includes(place)}
              disabled={!mayChange || (chosen.length >= most && !chosen.includes(place))}
              press={() => toggle(place)}
            />
          </li>
        ))}
      </ul>
      {fewer !== null && ballot.mine !== "none" && <p className={styles.hint}>{t("room.poll.keepsFormer")}</p>}
    </>
  )
}
