import type { AnswerProps } from "./AnswerFields"
import { places, single } from "./answers"
import { OptionButton } from "./OptionButton"
import styles from "./PollCard.module.css"

/** One of the options: pressing it is voting for it. */
export function ChoiceAnswer({ ballot, choose }: AnswerProps) {
  const { poll, marked, mayChange } = ballot
  return (
    <ul className={styles.options}>
      {poll.options.map((option, place) => (
        <li key={option}>
          <OptionButton
            option={option}
            place={place}
            chosen={places(marked).includes(place)}
            disabled={!mayChange}
            press={() => choose(single(place))}
          />
        </li>
      ))}
    </ul>
  )
}
