import { Button, type ButtonProps } from "react-aria-components"
import { classes } from "../../design/classes"
import styles from "./RoomButton.module.css"

interface RoomButtonProps extends Omit<ButtonProps, "className" | "style"> {
  /** `primary`: the one obvious next action. `plain`: with an edge. `bare`: words only. `danger`: ends something. */
  kind?: "primary" | "plain" | "bare" | "danger"
  size?: "small" | "normal" | "large"
  /** As wide as its column. */
  wide?: boolean
  /** A row of a list: words at the start, no edge. */
  row?: boolean
}

export function RoomButton({ kind = "plain", size = "normal", wide = false, row = false, ...rest }: RoomButtonProps) {
  return (
    <Button
      {...rest}
      className={classes(styles.button, styles[kind], styles[size], wide && styles.wide, row && styles.row)}
    />
  )
}
