import { useTranslation } from "react-i18next"
import { myRoom } from "../breakouts/myRoom"
import { RoomsDebrief } from "../breakouts/RoomsDebrief"
import { useScene } from "../scene"
import styles from "./Notes.module.css"
import { NotesEditor } from "./NotesEditor"
import { useSharedNotes } from "./NotesProvider"

/** In a room its notes to write; afterwards what every room wrote. */
export function NotesPanel() {
  const mine = myRoom(useScene())
  const notes = useSharedNotes()
  const { t } = useTranslation()
  if (!mine) return <RoomsDebrief />
  if (!notes) return <p className={styles.wait}>{t("breakouts.notes.opening")}</p>
  return <NotesEditor key={mine.room.id} notes={notes} readOnly={mine.visiting?.mode === "listen"} />
}
