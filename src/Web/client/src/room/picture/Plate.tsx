import { Mic, MicOff, RefreshCw } from "lucide-react"
import { useTranslation } from "react-i18next"
import { classes } from "../../design/classes"
import type { PersonView } from "../../session"
import { iconOf } from "../bottom/reactions"
import { isHere, surname } from "../people"
import { useScene } from "../scene"
import styles from "./Plate.module.css"

/**
 * `stage`: name and city side by side, large. `line`: the same, small. `full` and `under`: name above city, for a seat
 * and for a picture of a gallery. `alone`: the name. `short`: the surname.
 */
export type PlateShape = "stage" | "line" | "full" | "under" | "alone" | "short"

interface PlateProps {
  person: PersonView
  mine: boolean
  shape: PlateShape
}

/** The name plate below a picture: who, from where, and whether the microphone is closed. */
export function Plate({ person, mine, shape }: PlateProps) {
  const { t } = useTranslation()
  const here = isHere(person)
  const name = mine ? t("room.you") : shape === "short" ? surname(person.name) : person.name
  const seated = shape !== "stage" && shape !== "under"
  const mark = (
    <>
      <Sign person={person} />
      {shape !== "short" && <Mark person={person} seated={seated} />}
    </>
  )
  // The name gets its line to itself where the city has one of its own.
  const above = shape === "full" || shape === "under"
  const place = shape === "alone" || shape === "short" ? null : <Place person={person} />
  return (
    <div className={classes(styles.plate, styles[shape], !here && styles.away)}>
      <span className={styles.name}>{name}</span> {!above && mark}
      {place}
      {above && mark}
    </div>
  )
}

/**
 * On the way back; or what is unusual about the microphone: closed for one of a few on the stage, open for one of the
 * many who sit and listen.
 */
function Mark({ person, seated }: { person: PersonView; seated: boolean }) {
  if (person.presence === "dropped")
    return <RefreshCw className={classes(styles.mark, styles.back)} aria-hidden="true" />
  if (!isHere(person) || person.microphone !== seated) return null
  return seated ? (
    <Mic className={classes(styles.mark, styles.open)} aria-hidden="true" />
  ) : (
    <MicOff className={styles.mark} aria-hidden="true" />
  )
}

/** The sign this person made a moment ago. */
function Sign({ person }: { person: PersonView }) {
  const { reactions } = useScene()
  const { t } = useTranslation()
  const shown = reactions[person.id]
  const Icon = shown && iconOf(shown.reaction)
  return Icon ? (
    <Icon
      key={shown.number}
      className={classes(styles.mark, styles.sign)}
      aria-label={t(`room.react.${shown.reaction}`)}
    />
  ) : null
}

/** The city; a host's part in the class; in words that someone is on the way back. */
function Place({ person }: { person: PersonView }) {
  const { t } = useTranslation()
  const { role, presence, city } = person
  if (presence === "dropped")
    return <span className={classes(styles.city, styles.back)}>{t("room.reconnectingShort")}</span>
  return <span className={styles.city}>{role === "faculty" || role === "staff" ? t(`room.role.${role}`) : city}</span>
}
