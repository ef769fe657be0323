import { useTranslation } from "react-i18next"
import { useScene } from "../../room/scene"
import styles from "./Breakouts.module.css"

/** The last rooms and everyone who was in each. */
export function WhoMetWhom() {
  const { class: view } = useScene()
  const { t } = useTranslation()
  const last = view.breakouts.findLast((set) => set.closedAt !== null)
  if (!last) return null
  return (
    <details className={styles.met}>
      <summary>{t("breakouts.debrief.together")}</summary>
      <dl>
        {last.rooms.map((room) => (
          <div key={room.id} className={styles.metRoom}>
            <dt>{room.name}</dt>
            <dd>{room.been.map((person) => view.people[person]?.name).join(", ") || t("breakouts.desk.empty")}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
