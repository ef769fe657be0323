import { useScene } from "../scene"
import { Speaker } from "../stage/Speaker"
import { stagePeople } from "../stage/stagePeople"
import { STAGE_PLATE } from "../stage/stagePlan"
import styles from "./Exhibit.module.css"

/** Of a picture beside an exhibit, in CSS pixels. */
export const FACE = 208
const gap = 12

/** Who speaks, beside the page and never under it. */
export function ExhibitFaces({ height }: { height: number }) {
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
