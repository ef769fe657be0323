import { useTranslation } from "react-i18next"
import { useScene } from "../scene"
import { lastClosed } from "./lastClosed"
import { RoomNotes } from "./RoomNotes"
import styles from "./RoomsDebrief.module.css"

/** After the rooms: who was with whom, and what each room wrote. */
export function RoomsDebrief() {
  const { class: view } = useScene()
  const { t } = useTranslation()
  const set = lastClosed(view)
  if (!set) return <p className={styles.none}>{t("breakouts.debrief.none")}</p>
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard.
    <div className={styles.rooms} tabIndex={0}>
      <p className={styles.title}>{set.title}</p>
      {set.rooms.map((room) => (
        <RoomNotes key={room.id} room={room} />
      ))}
    </div>
  )
}
