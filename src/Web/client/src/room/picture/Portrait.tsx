import { useState } from "react"
import { classes } from "../../design/classes"
import type { PersonView } from "../../session"
import { useLink } from "../link"
import { cityTone, initials } from "../people"
import styles from "./Picture.module.css"

const tones = [styles.tone1, styles.tone2, styles.tone3, styles.tone4, styles.tone5, styles.tone6]

/** The roster's portrait, or initials on the city's tone where there is none. The name stands beside it already. */
export function Portrait({ person }: { person: PersonView }) {
  const { portrait } = useLink()
  const [missing, setMissing] = useState(false)
  if (!missing) {
    return (
      <img
        className={styles.still}
        src={portrait(person.id)}
        alt=""
        draggable={false}
        onError={() => setMissing(true)}
      />
    )
  }
  return (
    <span className={classes(styles.initials, tones[cityTone(person.city) - 1])} aria-hidden="true">
      <span className={styles.letters}>{initials(person.name)}</span>
    </span>
  )
}
