import { classes } from "../../design/classes"
import type { PersonView } from "../../session"
import { Picture } from "../picture/Picture"
import { Plate } from "../picture/Plate"
import { useScene } from "../scene"
import styles from "./Stage.module.css"

interface SpeakerProps {
  person: PersonView
  /** In CSS pixels. */
  width: number
  /** Called on: amber says that the class has given them the floor. */
  floor: boolean
}

export function Speaker({ person, width, floor }: SpeakerProps) {
  const { self, talking } = useScene()
  const mine = person.id === self.person
  return (
    <figure className={styles.speaker} style={{ inlineSize: width }}>
      <div
        className={classes(styles.picture, floor && styles.floor, !floor && talking.has(person.id) && styles.talking)}
      >
        <Picture person={person} mine={mine} stage />
      </div>
      <figcaption>
        <Plate person={person} mine={mine} shape="stage" />
      </figcaption>
    </figure>
  )
}
