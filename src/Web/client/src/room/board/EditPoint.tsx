import { type FormEvent, useState } from "react"
import { TextArea, TextField } from "react-aria-components"
import { useTranslation } from "react-i18next"
import { classes } from "../../design/classes"
import { RoomButton } from "../controls/RoomButton"
import { useOrders } from "../orders"
import styles from "./Board.module.css"
import type { Point } from "./board"

/**
 * Other words for a point. When somebody changed it meanwhile, the class says so with both texts and nothing is lost:
 * one's own stays here, and is saved over theirs only by pressing again.
 */
export function EditPoint({ point, done }: { point: Point; done(): void }) {
  const { act } = useOrders()
  const { t } = useTranslation()
  const [text, setText] = useState(point.text)
  const [version, setVersion] = useState(point.version)

  const save = async (event: FormEvent) => {
    event.preventDefault()
    const answer = await act({ kind: "editContribution", contribution: point.id, text, version })
    if (answer.ok) done()
    else if (answer.code === "contributionChanged") setVersion(point.version)
  }

  return (
    <form className={styles.edit} onSubmit={save}>
      <TextField aria-label={t("discussion.board.text")} value={text} onChange={setText} autoFocus maxLength={240}>
        <TextArea className={classes(styles.input)} rows={2} dir="auto" />
      </TextField>
      <div className={styles.steps}>
        <RoomButton size="small" kind="primary" type="submit" isDisabled={!text.trim()}>
          {t("discussion.board.save")}
        </RoomButton>
        <RoomButton size="small" kind="bare" onPress={done}>
          {t("discussion.board.cancel")}
        </RoomButton>
      </div>
    </form>
  )
}
