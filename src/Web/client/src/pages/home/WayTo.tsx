import { type ReactNode, useId } from "react"
import { ButtonLink } from "../../design/Button"
import styles from "./MyCalendar.module.css"

interface WayToProps {
  title: string
  text: string
  link: string
  href: string
  icon: ReactNode
}

/** What another page of one's own is for, and the way there. */
export function WayTo({ title, text, link, href, icon }: WayToProps) {
  const heading = useId()
  return (
    <section className={styles.calendar} aria-labelledby={heading}>
      <h2 id={heading} className={styles.heading}>
        {title}
      </h2>
      <p className={styles.quiet}>{text}</p>
      <ButtonLink href={href} icon={icon}>
        {link}
      </ButtonLink>
    </section>
  )
}
