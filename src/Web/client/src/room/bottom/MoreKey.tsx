import { Columns3, Ellipsis, MessageSquare, MonitorUp, NotebookPen, Users } from "lucide-react"
import { useRef, useState } from "react"
import { Menu, MenuItem, Popover } from "react-aria-components"
import { useTranslation } from "react-i18next"
import { classes } from "../../design/classes"
import menu from "../controls/Menu.module.css"
import { hasNotes } from "../notes/hasNotes"
import type { PanelName } from "../panels"
import { useScene } from "../scene"
import { useSharing } from "../screen/useSharing"
import { Key } from "./Key"
import styles from "./MoreKey.module.css"

interface MoreKeyProps {
  panel: PanelName | null
  unread: number
  toggle(panel: PanelName): void
}

/** The panels one comes to through it. */
const behind = ["chat", "notes", "board", "people"] as const

/** On a phone, what has no key of its own. */
export function MoreKey({ panel, unread, toggle }: MoreKeyProps) {
  const { t } = useTranslation()
  const notes = hasNotes(useScene())
  const { sharing, offered, share, stop } = useSharing()
  const [open, setOpen] = useState(false)
  const anchor = useRef<HTMLDivElement>(null)
  return (
    <div ref={anchor} className={styles.more}>
      <Key
        icon={<Ellipsis aria-hidden="true" />}
        action={t("room.more")}
        short={t("room.more")}
        badge={unread || null}
        on={open || behind.some((name) => name === panel)}
        panel
        onPress={() => setOpen(!open)}
      />
      <Popover
        className={classes("room", menu.popover)}
        triggerRef={anchor}
        isOpen={open}
        onOpenChange={setOpen}
        placement="top end"
      >
        <Menu
          className={classes(menu.menu)}
          aria-label={t("room.more")}
          onAction={(key) => {
            setOpen(false)
            const chosen = behind.find((name) => name === key)
            if (chosen) toggle(chosen)
            if (key === "share") sharing ? stop() : void share()
          }}
        >
          {(offered || sharing) && (
            <MenuItem id="share" className={classes(menu.item)} textValue={t(sharing ? "screen.stop" : "screen.share")}>
              <MonitorUp aria-hidden="true" />
              {t(sharing ? "screen.stop" : "screen.share")}
            </MenuItem>
          )}
          <MenuItem id="chat" className={classes(menu.item)} textValue={t("room.panel.chat")}>
            <MessageSquare aria-hidden="true" />
            {t("room.panel.chat")}
            {unread > 0 && <span className={styles.unread}>{t("room.chat.unread", { count: unread })}</span>}
          </MenuItem>
          {notes && (
            <MenuItem id="notes" className={classes(menu.item)} textValue={t("room.panel.notes")}>
              <NotebookPen aria-hidden="true" />
              {t("room.panel.notes")}
            </MenuItem>
          )}
          <MenuItem id="board" className={classes(menu.item)} textValue={t("room.panel.board")}>
            <Columns3 aria-hidden="true" />
            {t("room.panel.board")}
          </MenuItem>
          <MenuItem id="people" className={classes(menu.item)} textValue={t("room.panel.people")}>
            <Users aria-hidden="true" />
            {t("room.panel.people")}
          </MenuItem>
        </Menu>
      </Popover>
    </div>
  )
}
