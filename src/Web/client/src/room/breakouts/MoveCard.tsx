import { useTranslation } from "react-i18next"
import { Portrait } from "../picture/Portrait"
import { useScene } from "../scene"
import styles from "./MoveCard.module.css"
import { myRoom } from "./myRoom"
import { useMove } from "./useMove"

/** More faces than this are counted. */
const most = 6

/** On the way into a room: its name and who will be met there. The announcer says it; focus stays where it is. */
export function MoveCard() {
  const scene = useScene()
  const { t } = useTranslation()
  const moved = useMove()
  const mine = myRoom(scene)
  if (!mine || moved !== mine.room.id) return null
  const others = mine.people.filter((person) => person.id !== scene.self.person)
  return (
    <div className={styles.card} aria-hidden="true" data-testid="move-card">
      <p className={styles.lead}>{t("breakouts.move.going")}</p>
      <p className={styles.name}>{mine.room.name}</p>
      <p className={styles.lead}>{t(others.length > 0 ? "breakouts.move.meet" : "breakouts.move.alone")}</p>
      <ul className={styles.people}>
        {others.slice(0, most).map((person) => (
          <li key={person.id} className={styles.person}>
            <span className={styles.face}>
              <Portrait person={person} />
            </span>
            <span>
              <span className={styles.who}>{person.name}</span>
              <span className={styles.city}>{person.city}</span>
            </span>
          </li>
        ))}
      </ul>
      {others.length > most && (
        <p className={styles.lead}>{t("breakouts.move.more", { count: others.length - most })}</p>
      )}
    </div>
  )
}
