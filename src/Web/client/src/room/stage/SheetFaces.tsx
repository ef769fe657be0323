import { useScene } from "../scene"
import { Speaker } from "./Speaker"
import styles from "./Stage.module.css"
import { stagePeople } from "./stagePeople"
import { STAGE_PLATE } from "./stagePlan"

/** Of a picture beside what is on the stage, in CSS pixels. */
const FACE = 208
const gap = 12

/** Who speaks, beside the page, the screen or the board, and never under it. */
export function SheetFaces({ height }: { height: number }) {
  const { class: view, self } = useScene()
  const { speakers, beside, called } = stagePeople(view, self.person)
  const fits = Math.max(1, Math.floor((height + gap) / ((FACE * 9) / 16 + STAGE_PLATE + gap)))
  return (
    <div className={styles.faces}>
      {[...speakers, ...beside].slice(0, fits).map((person) => (
        <Speaker key={person.id} person={person} width={FACE} floor={called && speakers.includes(person)} />
      ))}
    </div>
  )
}
