import { type ReactNode, useId } from "react"
import styles from "./Year.module.css"

interface ChoiceProps {
  label: string
  value: string
  onChoose(value: string): void
  /** Its options. */
  children: ReactNode
}

/** One of a list, as the device offers lists. */
export function Choice({ label, value, onChoose, children }: ChoiceProps) {
  const id = useId()
  return (
    <span className={styles.choice}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChoose(event.target.value)}>
        {children}
      </select>
    </span>
  )
}
