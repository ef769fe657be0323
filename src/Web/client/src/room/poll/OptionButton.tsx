import { Check } from "lucide-react"
import { classes } from "../../design/classes"
import { letter } from "./ballot"
import styles from "./PollCard.module.css"

interface OptionButtonProps {
  option: string
  place: number
  chosen: boolean
  disabled: boolean
  press(): void
}

/** One option, large enough for a thumb. */
export function OptionButton({ option, place, chosen, disabled, press }: OptionButtonProps) {
  return (
    <button
      type="button"
      className={classes(styles.option, chosen && styles.marked)}
      aria-pressed={chosen}
      disabled={disabled}
      onClick={press}
    >
      <kbd className={styles.letter}>{letter(place)}</kbd>
      <span className={styles.words}>{option}</span>
      {chosen && <Check className={styles.check} aria-hidden="true" />}
    </button>
  )
}
