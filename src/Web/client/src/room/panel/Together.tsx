import { useTranslation } from "react-i18next"
import { lastClosed } from "../breakouts/lastClosed"
import { useScene } from "../scene"
import styles from "./People.module.css"

/** During the debrief: who was with whom in the rooms the class came back from. My own room stands first. */
export function Together() {
  const { class: view, self } = useScene()
  const { t } = useTranslation()
  const set = lastClosed(view)
  if (!set) return null
  const mine = (been: string[]) => Number(been.includes(self.person))
  const rooms = set.rooms.filter((room) => room.been.length > 0).sort((one, other) => mine(other.been) - mine(one.been))
  return (
    <section aria-label={t("breakouts.debrief.together")}>
      <h3 className={styles.group}>{t("breakouts.debrief.together")}</h3>
      <dl className={styles.together}>
        {rooms.map((room) => (
          <div key={room.id}>
            <dt className={styles.name}>{room.name}</dt>
            <dd>{room.been.map((person) => view.people[person]?.name).join(", ")}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
