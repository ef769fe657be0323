import { type FormEvent, useState } from "react"
import { Input, TextField } from "react-aria-components"
import { useTranslation } from "react-i18next"
import { classes } from "../../design/classes"
import { RoomButton } from "../controls/RoomButton"
import { useOrders } from "../orders"
import { useScene } from "../scene"
import styles from "./Board.module.css"
import { boardCsv, columnsOf } from "./board"
import { Scribes } from "./Scribes"

/** For hosts: the stage, what is hidden, another column; for everyone, the board as a file. */
export function BoardTools() {
  const { class: view, hosts, hosting } = useScene()
  const { act } = useOrders()
  const { t } = useTranslation()
  const [naming, setNaming] = useState(false)
  const [title, setTitle] = useState("")
  const { onStage } = view.board
  const hidden = Object.keys(hosts?.hidden.contributions ?? {}).length

  const addColumn = async (event: FormEvent) => {
    event.preventDefault()
    const answer = await act({ kind: "addColumn", title })
    if (!answer.ok) return
    setTitle("")
    setNaming(false)
  }
  const download = () => {
    const headings = [t("discussion.board.column"), t("discussion.board.text"), t("discussion.board.for"), "UTC"]
    const csv = boardCsv(
      columnsOf(view.board, null),
      (person) => view.people[person]?.name ?? "",
      headings,
      t("discussion.board.loose"),
    )
    const link = document.createElement("a")
    link.href = URL.createObjectURL(new Blob([csv], { type: "text/csv" }))
    link.download = `${view.session.title}.csv`
    link.click()
    URL.revokeObjectURL(link.href)
  }

  if (naming) {
    return (
      <form className={styles.tools} onSubmit={addColumn}>
        <TextField aria-label={t("discussion.board.columnTitle")} value={title} onChange={setTitle} autoFocus>
          <Input
            className={classes(styles.input)}
            maxLength={60}
            dir="auto"
            placeholder={t("discussion.board.columnTitle")}
          />
        </TextField>
        <RoomButton size="small" type="submit" isDisabled={!title.trim()}>
          {t("discussion.board.addColumn")}
        </RoomButton>
        <RoomButton size="small" kind="bare" onPress={() => setNaming(false)}>
          {t("discussion.board.cancel")}
        </RoomButton>
      </form>
    )
  }
  return (
    <div className={styles.tools}>
      {hosting && (
        <>
          {hidden > 0 && (
            <RoomButton size="small" kind="primary" onPress={() => act({ kind: "revealBoard" })}>
              {t("discussion.board.reveal", { count: hidden })}
            </RoomButton>
          )}
          <RoomButton size="small" onPress={() => act({ kind: "showBoard", onStage: !onStage })}>
            {t(onStage ? "discussion.board.shown" : "discussion.board.show")}
          </RoomButton>
          <RoomButton size="small" onPress={() => setNaming(true)}>
            {t("discussion.board.addColumn")}
          </RoomButton>
        </>
      )}
      {hosting && <Scribes />}
      <RoomButton size="small" kind="bare" onPress={download}>
        {t("discussion.board.csv")}
      </RoomButton>
    </div>
  )
}
