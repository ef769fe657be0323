import { Ellipsis } from "lucide-react"
import { type FormEvent, useState } from "react"
import { Input, Menu, MenuItem, MenuTrigger, Popover, TextField } from "react-aria-components"
import { useTranslation } from "react-i18next"
import { classes } from "../../design/classes"
import type { BoardColumn } from "../../session"
import menu from "../controls/Menu.module.css"
import { RoomButton } from "../controls/RoomButton"
import { useOrders } from "../orders"
import { useScene } from "../scene"
import styles from "./Board.module.css"

/** What a column is called; hosts rename it in place, and take it away without what stands in it. `column` null: no column. */
export function ColumnHeading({ column }: { column: BoardColumn | null }) {
  const { hosting } = useScene()
  const { act } = useOrders()
  const { t } = useTranslation()
  const [renaming, setRenaming] = useState(false)
  if (column && renaming) return <Rename column={column} done={() => setRenaming(false)} />
  return (
    <header className={styles.head}>
      <h3 className={styles.heading}>{column?.title ?? t("discussion.board.loose")}</h3>
      {column && hosting && (
        <MenuTrigger>
          <RoomButton kind="bare" size="small" aria-label={t("discussion.board.columnMenu", { column: column.title })}>
            <Ellipsis aria-hidden="true" className={styles.more} />
          </RoomButton>
          <Popover className={classes("room", menu.popover)}>
            <Menu
              className={classes(menu.menu)}
              onAction={(key) =>
                key === "rename" ? setRenaming(true) : void act({ kind: "removeColumn", column: column.id })
              }
            >
              <MenuItem id="rename" className={classes(menu.item)}>
                {t("discussion.board.renameColumn")}
              </MenuItem>
              <MenuItem id="remove" className={classes(menu.item)}>
                {t("discussion.board.removeColumn")}
              </MenuItem>
            </Menu>
          </Popover>
        </MenuTrigger>
      )}
    </header>
  )
}

function Rename({ column, done }: { column: BoardColumn; done(): void }) {
  const { act } = useOrders()
  const { t } = useTranslation()
  const [title, setTitle] = useState(column.title)
  const keep = async (event: FormEvent) => {
    event.preventDefault()
    const answer = await act({ kind: "renameColumn", column: column.id, title })
    if (answer.ok) done()
  }
  return (
    <form className={styles.edit} onSubmit={keep}>
      <TextField aria-label={t("discussion.board.columnTitle")} value={title} onChange={setTitle} autoFocus>
        <Input className={classes(styles.input)} maxLength={60} dir="auto" />
      </TextField>
      <div className={styles.steps}>
        <RoomButton size="small" kind="primary" type="submit" isDisabled={!title.trim()}>
          {t("discussion.board.save")}
        </RoomButton>
        <RoomButton size="small" kind="bare" onPress={done}>
          {t("discussion.board.cancel")}
        </RoomButton>
      </div>
    </form>
  )
}
