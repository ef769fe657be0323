import { useState } from "react"
import { classes } from "../../design/classes"
import type { PersonView } from "../../session"
import { useLink } from "../link"
import { cityTone, initials } from "../people"
import styles from "./Picture.module.css"

const tones = [styles.tone1, styles.tone2, styles.tone3, styles.tone4, styles.tone5, styles.tone6]

/** Initials on the city's tone, and over them the roster's portrait once it has come. The name stands beside it. */
export function Portrait({ person }: { person: PersonView }) {
  const { portrait } = useLink()
  const [state, setState] = useState<"coming" | "shown" | "missing">("coming")
  return (
    <span className={classes(styles.portrait, tones[cityTone(person.city) - 1])} aria-hidden="true">
      {state !== "shown" && <span className={styles.letters} data-letters={initials(person.name)} />}
      {state !== "missing" && (
        <img
          className={classes(styles.still, state === "shown" && styles.shown)}
          src={portrait(person.id)}
          alt=""
          draggable={false}
          onLoad={() => setState("shown")}
          onError={() => setState("missing")}
        />
      )}
    </span>
  )
}
