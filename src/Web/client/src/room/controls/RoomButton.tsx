import type { ComponentProps } from "react"
import { Button, type ButtonProps } from "react-aria-components"
import { classes } from "../../design/classes"
import styles from "./RoomButton.module.css"

interface Look {
  /** `primary`: the one obvious next action. `plain`: with an edge. `bare`: words only. `danger`: ends something. */
  kind?: "primary" | "plain" | "bare" | "danger"
  size?: "small" | "normal" | "large"
  /** As wide as its column. */
  wide?: boolean
  /** A row of a list: words at the start, no edge. */
  row?: boolean
}

type RoomButtonProps = Look & Omit<ButtonProps, "className" | "style">

export function RoomButton({ kind, size, wide, row, ...rest }: RoomButtonProps) {
  return <Button {...rest} className={look({ kind, size, wide, row })} />
}

type RoomDownloadProps = Look & Pick<ComponentProps<"a">, "href" | "children" | "aria-label">

/** A file to take away, as a button looks. */
export function RoomDownload({ kind, size, wide, row, ...rest }: RoomDownloadProps) {
  return <a {...rest} download className={look({ kind, size, wide, row })} />
}

function look({ kind = "plain", size = "normal", wide = false, row = false }: Look): string {
  return classes(styles.button, styles[kind], styles[size], wide && styles.wide, row && styles.row)
}
