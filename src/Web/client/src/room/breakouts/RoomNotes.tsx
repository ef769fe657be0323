import { ClipboardCheck, ClipboardPlus } from "lucide-react"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { BreakoutRoomView, PersonId } from "../../session"
import { mayWrite } from "../board/writers"
import { RoomButton } from "../controls/RoomButton"
import { parts } from "../notes/splice"
import { linesOf, useNotesText } from "../notes/useNotesText"
import { useOrders } from "../orders"
import { useScene } from "../scene"
import styles from "./RoomsDebrief.module.css"

/** The longest point a board takes. */
const longestPoint = 240

/** One room afterwards: its people and its notes, line by line; whoever writes on the board can put a line there. */
export function RoomNotes({ room }: { room: BreakoutRoomView }) {
  const scene = useScene()
  const { t } = useTranslation()
  const text = useNotesText(room.notes)
  const people = scene.class.people
  const [speaker, setSpeaker] = useState<PersonId>(room.been[0] ?? "")
  const lines = linesOf(text ?? "")
  const writes = mayWrite(scene) && room.been.length > 0
  return (
    <section className={styles.room} aria-label={room.name}>
      <h3 className={styles.name}>{room.name}</h3>
      <p className={styles.people}>
        {room.been.map((person) => people[person]?.name).join(", ") || t("breakouts.desk.empty")}
      </p>
      {writes && lines.length > 0 && (
        <label className={styles.credit}>
          {t("breakouts.debrief.credit")}
          <select className={styles.select} value={speaker} onChange={({ target }) => setSpeaker(target.value)}>
            {room.been.map((person) => (
              <option key={person} value={person}>
                {people[person]?.name}
              </option>
            ))}
          </select>
        </label>
      )}
      {text !== null && lines.length === 0 && <p className={styles.people}>{t("breakouts.debrief.noNotes")}</p>}
      <ul className={styles.lines}>
        {lines.map((line, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two lines may say the same; a closed room's lines do not move.
          <li key={place} className={styles.line}>
            <span dir="auto">{line}</span>
            {writes && <ToBoard line={line} person={speaker} />}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** A longer line stands on the board by its beginning; there it can be edited. */
function ToBoard({ line, person }: { line: string; person: PersonId }) {
  const { act } = useOrders()
  const { t } = useTranslation()
  const [put, setPut] = useState(false)
  const noted = async () => {
    setPut(true)
    const answer = await act({ kind: "noteContribution", text: beginning(line), person })
    if (!answer.ok) setPut(false)
  }
  return (
    <RoomButton
      kind="bare"
      size="small"
      isDisabled={put}
      aria-label={t(put ? "breakouts.debrief.onBoard" : "breakouts.debrief.put", { line })}
      onPress={noted}
    >
      {put ? <ClipboardCheck aria-hidden="true" /> : <ClipboardPlus aria-hidden="true" />}
    </RoomButton>
  )
}

function beginning(line: string): string {
  return line.length <= longestPoint ? line : `${parts(line, longestPoint - 1)[0]}…`
}
