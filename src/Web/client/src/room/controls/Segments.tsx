import type { ReactNode } from "react"
import { ToggleButton, ToggleButtonGroup } from "react-aria-components"
import { classes } from "../../design/classes"
import styles from "./Segments.module.css"

interface Segment<T extends string> {
  id: T
  /** Its name, also read out when `content` is an icon. */
  label: string
  content?: ReactNode
  isDisabled?: boolean
}

interface SegmentsProps<T extends string> {
  label: string
  value: T
  options: readonly Segment<T>[]
  choose(value: T): void
  /** Present, but not asking for attention. */
  quiet?: boolean
}

/** A few choices side by side of which one always holds. */
export function Segments<T extends string>({ label, value, options, choose, quiet = false }: SegmentsProps<T>) {
  return (
    <ToggleButtonGroup
      className={classes(styles.group, quiet && styles.quiet)}
      aria-label={label}
      selectedKeys={[value]}
      disallowEmptySelection
      onSelectionChange={(keys) => {
        const chosen = options.find((option) => keys.has(option.id))
        if (chosen) choose(chosen.id)
      }}
    >
      {options.map((option) => (
        <ToggleButton
          key={option.id}
          id={option.id}
          className={classes(styles.segment)}
          aria-label={option.label}
          isDisabled={option.isDisabled ?? false}
        >
          {option.content ?? option.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
