import { classes } from "../../design/classes"
import type { AnswerProps } from "./AnswerFields"
import styles from "./Answers.module.css"

/** A step between two ends. */
export function ScaleAnswer({ ballot, choose }: AnswerProps) {
  const { poll, marked, mayChange } = ballot
  const { scale } = poll.form
  if (!scale) return null
  const steps = Array.from({ length: scale.to - scale.from + 1 }, (_, step) => scale.from + step)
  const mine = marked && "number" in marked ? marked.number : null
  const named = (step: number) =>
    step === scale.from ? `${step}, ${scale.fromLabel}` : step === scale.to ? `${step}, ${scale.toLabel}` : String(step)
  return (
    <div className={styles.scale}>
      <ul className={styles.steps}>
        {steps.map((step) => (
          <li key={step}>
            <button
              type="button"
              className={classes(styles.step, mine === step && styles.chosen)}
              aria-pressed={mine === step}
              aria-label={named(step)}
              disabled={!mayChange}
              onClick={() => choose({ number: step })}
            >
              {step}
            </button>
          </li>
        ))}
      </ul>
      <p className={styles.ends} aria-hidden="true">
        <span>{scale.fromLabel}</span>
        <span>{scale.toLabel}</span>
      </p>
    </div>
  )
}
