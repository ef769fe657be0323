import { MicOff, RefreshCw } from "lucide-react"
import { useTranslation } from "react-i18next"
import { classes } from "../../design/classes"
import type { PersonView } from "../../session"
import { isHere, surname } from "../people"
import styles from "./Plate.module.css"

interface PlateProps {
  person: PersonView
  mine: boolean
  /** `stage`: name and city on one line, larger. `full`: name above city. `name`: the name. `short`: the surname. */
  shape: "stage" | "full" | "name" | "short"
}

/** The name plate below a picture. A closed microphone is shown where one might be open. */
export function Plate({ person, mine, shape }: PlateProps) {
  const { t } = useTranslation()
  const here = isHere(person)
  const name = mine ? t("room.you") : shape === "short" ? surname(person.name) : person.name
  const place = person.role === "faculty" || person.role === "staff" ? t(`room.role.${person.role}`) : person.city
  return (
    <div className={classes(styles.plate, styles[shape], !here && styles.away)}>
      <span className={styles.name}>
        <span className={styles.words}>{name}</span>
        {here && !person.microphone && shape !== "short" && shape !== "stage" && (
          <MicOff className={styles.mark} aria-hidden="true" />
        )}
      </span>
      {(shape === "stage" || shape === "full") && (
        <span className={styles.city}>
          {person.presence === "dropped" ? (
            <span className={styles.back}>
              <RefreshCw className={styles.mark} aria-hidden="true" />
              {t("room.reconnectingShort")}
            </span>
          ) : (
            <span className={styles.words}>{place}</span>
          )}
          {here && !person.microphone && shape === "stage" && <MicOff className={styles.mark} aria-hidden="true" />}
        </span>
      )}
    </div>
  )
}
