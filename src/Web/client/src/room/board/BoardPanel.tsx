import { useScene } from "../scene"
import styles from "./Board.module.css"
import { BoardSheet } from "./BoardSheet"
import { BoardTools } from "./BoardTools"
import { NoteForm } from "./NoteForm"
import { mayWrite } from "./writers"

/** The board beside the class, and where it is written. */
export function BoardPanel() {
  const scene = useScene()
  return (
    <div className={styles.panel}>
      <div className={styles.scroll}>
        <BoardSheet large={false} />
      </div>
      <BoardTools />
      {mayWrite(scene) && <NoteForm />}
    </div>
  )
}
