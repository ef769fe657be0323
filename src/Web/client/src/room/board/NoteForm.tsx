import { type FormEvent, useState } from "react"
import { Checkbox, TextArea, TextField } from "react-aria-components"
import { useTranslation } from "react-i18next"
import { classes } from "../../design/classes"
import { RoomButton } from "../controls/RoomButton"
import { useOrders } from "../orders"
import { useScene } from "../scene"
import styles from "./Board.module.css"

/** A point in a few words while it is made: Enter notes it, for whoever has the floor. What was not noted stays here. */
export function NoteForm() {
  const { class: view, hosting } = useScene()
  const { act } = useOrders()
  const { t } = useTranslation()
  const [text, setText] = useState("")
  const [column, setColumn] = useState<string | null>(null)
  const [person, setPerson] = useState("")
  const [hidden, setHidden] = useState(false)
  const speaker = view.people[view.floor.at(-1)?.person ?? ""]
  const people = Object.values(view.people).sort((one, other) => one.name.localeCompare(other.name))
  const columns = view.board.columns
  // Until somebody chooses: the first column of the part that is on.
  const wanted = column ?? columns.find((one) => one.id.startsWith(`${view.part?.id}-`))?.id
  const chosen = columns.some((one) => one.id === wanted) ? wanted : ""

  const note = async (event?: FormEvent) => {
    event?.preventDefault()
    if (!text.trim()) return
    const answer = await act({
      kind: "noteContribution",
      text,
      ...(chosen ? { column: chosen } : {}),
      ...(person ? { person } : {}),
      ...(hidden ? { hidden } : {}),
    })
    if (!answer.ok) return
    setText("")
    setPerson("")
  }

  return (
    <form className={styles.form} onSubmit={note}>
      {!hosting && <p className={styles.hint}>{t("discussion.board.scribe")}</p>}
      <TextField aria-label={t("discussion.board.note")} value={text} onChange={setText} maxLength={240}>
        <TextArea
          className={classes(styles.input)}
          rows={2}
          dir="auto"
          placeholder={t("discussion.board.note")}
          onKeyDown={(event) => {
            if (event.key === "Enter" && !event.shiftKey && !event.nativeEvent.isComposing) void note(event)
          }}
        />
      </TextField>
      <select
        className={styles.input}
        aria-label={t("discussion.board.for")}
        value={person}
        onChange={(event) => setPerson(event.target.value)}
      >
        <option value="">
          {speaker ? t("discussion.board.floor", { name: speaker.name }) : t("discussion.board.choose")}
        </option>
        {people.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </select>
      {columns.length > 0 && (
        <select
          className={styles.input}
          aria-label={t("discussion.board.column")}
          value={chosen}
          onChange={(event) => setColumn(event.target.value)}
        >
          <option value="">{t("discussion.board.noColumn")}</option>
          {columns.map((one) => (
            <option key={one.id} value={one.id}>
              {one.title}
            </option>
          ))}
        </select>
      )}
      <div className={styles.steps}>
        <RoomButton kind="primary" type="submit" isDisabled={!text.trim()}>
          {t("discussion.board.send")}
        </RoomButton>
        {hosting && (
          <Checkbox className={classes(styles.check)} isSelected={hidden} onChange={setHidden}>
            <span className={styles.box} aria-hidden="true" />
            {t("discussion.board.hidden")}
          </Checkbox>
        )}
      </div>
    </form>
  )
}
