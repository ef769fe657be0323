import { CircleAlert, Info } from "lucide-react"
import type { ReactNode } from "react"
import { classes } from "./classes"
import styles from "./Notice.module.css"

interface NoticeProps {
  tone: "problem" | "information"
  title?: string
  /** What was wrong, then what to do next. */
  children: ReactNode
  /** Buttons that do it. */
  actions?: ReactNode
}

/** A sentence beside what it is about: what was wrong, what to do next. */
export function Notice({ tone, title, children, actions }: NoticeProps) {
  const Icon = tone === "problem" ? CircleAlert : Info
  return (
    <div className={classes(styles.notice, styles[tone])} role={tone === "problem" ? "alert" : "note"}>
      <Icon className={styles.icon} aria-hidden />
      <div className={styles.words}>
        {title && <p className={styles.title}>{title}</p>}
        <div className={styles.text}>{children}</div>
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  )
}
