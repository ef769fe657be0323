import { Checkbox } from "react-aria-components"
import styles from "./Tick.module.css"

interface TickProps {
  /** Beside the box. */
  children: string
  /** Read out in place of the words beside it, which it holds. */
  label?: string
  isSelected: boolean
  onChange(isSelected: boolean): void
}

/** A box to tick, with the words beside it. */
export function Tick({ children, label, isSelected, onChange }: TickProps) {
  return (
    <Checkbox
      className={styles.tick ?? ""}
      isSelected={isSelected}
      onChange={onChange}
      {...(label ? { "aria-label": label } : {})}
    >
      <span className={styles.box} aria-hidden />
      {children}
    </Checkbox>
  )
}
