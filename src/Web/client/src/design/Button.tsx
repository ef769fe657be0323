import type { ReactNode } from "react"
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from "react-aria-components"
import styles from "./Button.module.css"
import { classes } from "./classes"

/** `primary`: the one obvious next action of a screen. `plain`: any other. `quiet`: present, but not asking for it. */
export type ButtonLook = "primary" | "plain" | "quiet" | "danger"

interface Shown {
  look?: ButtonLook
  /** Fills the width it is given; for phones and the join page. */
  wide?: boolean
  icon?: ReactNode
  children: ReactNode
}

export function Button({ look = "plain", wide, icon, children, ...rest }: Shown & Omit<AriaButtonProps, keyof Shown>) {
  return (
    <AriaButton {...rest} className={classes(styles.button, styles[look], wide && styles.wide)}>
      {icon}
      {children}
    </AriaButton>
  )
}

/** Looks like a button, is a link: to a page, a download, a telephone number. `label`: where its words alone do not say whose. */
export function ButtonLink({
  href,
  look = "plain",
  wide,
  icon,
  download,
  label,
  children,
}: Shown & { href: string; download?: boolean; label?: string }) {
  return (
    <a
      href={href}
      download={download}
      aria-label={label}
      className={classes(styles.button, styles[look], wide && styles.wide)}
    >
      {icon}
      {children}
    </a>
  )
}
