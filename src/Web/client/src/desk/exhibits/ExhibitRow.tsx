import { Pencil, Trash2 } from "lucide-react"
import { useState } from "react"
import { Input, Label, TextField } from "react-aria-components"
import { useTranslation } from "react-i18next"
import { RoomButton } from "../../room/controls/RoomButton"
import { useOrders } from "../../room/orders"
import { useScene } from "../../room/scene"
import type { Exhibit } from "../../session"
import desk from "../ClassDesk.module.css"
import styles from "./ExhibitRow.module.css"
import type { Shelf } from "./useShelf"

interface ExhibitRowProps {
  exhibit: Exhibit
  shelf: Shelf
}

/** One exhibit on the desk: on the stage or off it, its name, away with it. */
export function ExhibitRow({ exhibit, shelf }: ExhibitRowProps) {
  const { class: view } = useScene()
  const { act } = useOrders()
  const { t } = useTranslation()
  const [naming, name] = useState(false)
  const shown = view.exhibit?.id === exhibit.id
  const teaching = view.session.phase === "open" || view.session.phase === "inClass"
  if (naming) return <Naming exhibit={exhibit} shelf={shelf} done={() => name(false)} />
  return (
    <li className={styles.row}>
      <span className={desk.who}>
        <span className={desk.name}>{exhibit.title}</span>
        <span className={desk.quiet}>
          {shown
            ? `${t("exhibits.shown")} · ${t("exhibits.pageShort", { page: view.exhibit?.page, pages: exhibit.pages })}`
            : t("exhibits.pages", { count: exhibit.pages })}
        </span>
      </span>
      <span className={styles.steps}>
        <RoomButton
          kind={shown ? "plain" : "primary"}
          size="small"
          isDisabled={!teaching}
          aria-label={`${t(shown ? "exhibits.hide" : "exhibits.show")}: ${exhibit.title}`}
          onPress={() => act(shown ? { kind: "hideExhibit" } : { kind: "showExhibit", exhibit: exhibit.id })}
        >
          {t(shown ? "exhibits.hide" : "exhibits.show")}
        </RoomButton>
        <RoomButton
          kind="bare"
          size="small"
          aria-label={`${t("exhibits.rename")}: ${exhibit.title}`}
          onPress={() => name(true)}
        >
          <Pencil aria-hidden="true" />
        </RoomButton>
        <RoomButton
          kind="bare"
          size="small"
          aria-label={`${t("exhibits.remove")}: ${exhibit.title}`}
          onPress={() => shelf.remove(exhibit)}
        >
          <Trash2 aria-hidden="true" />
        </RoomButton>
      </span>
    </li>
  )
}

function Naming({ exhibit, shelf, done }: ExhibitRowProps & { done(): void }) {
  const { t } = useTranslation()
  const [title, setTitle] = useState(exhibit.title)
  const keep = async () => {
    if (title.trim() && title !== exhibit.title) await shelf.rename(exhibit, title.trim())
    done()
  }
  return (
    <li className={styles.row}>
      <form
        className={styles.naming}
        onSubmit={(event) => {
          event.preventDefault()
          void keep()
        }}
      >
        <TextField value={title} onChange={setTitle} maxLength={120} autoFocus className={styles.field ?? ""}>
          <Label className={desk.quiet}>{t("exhibits.name")}</Label>
          <Input className={styles.input ?? ""} />
        </TextField>
        <span className={styles.steps}>
          <RoomButton kind="primary" size="small" type="submit">
            {t("exhibits.keep")}
          </RoomButton>
          <RoomButton kind="bare" size="small" onPress={done}>
            {t("exhibits.cancel")}
          </RoomButton>
        </span>
      </form>
    </li>
  )
}
