import { Columns3, Ellipsis, MessageSquare, Users } from "lucide-react"
import { useRef, useState } from "react"
import { Menu, MenuItem, Popover } from "react-aria-components"
import { useTranslation } from "react-i18next"
import { classes } from "../../design/classes"
import menu from "../controls/Menu.module.css"
import type { PanelName } from "../panels"
import { Key } from "./Key"
import styles from "./MoreKey.module.css"

interface MoreKeyProps {
  panel: PanelName | null
  unread: number
  toggle(panel: PanelName): void
}

/** On a phone, what has no key of its own. */
export function MoreKey({ panel, unread, toggle }: MoreKeyProps) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  const anchor = useRef<HTMLDivElement>(null)
  return (
    <div ref={anchor} className={styles.more}>
      <Key
        icon={<Ellipsis aria-hidden="true" />}
        action={t("room.more")}
        short={t("room.more")}
        badge={unread || null}
        on={open || panel === "chat" || panel === "board" || panel === "people"}
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
            if (key === "chat" || key === "board" || key === "people") toggle(key)
          }}
        >
          <MenuItem id="chat" className={classes(menu.item)} textValue={t("room.panel.chat")}>
            <MessageSquare aria-hidden="true" />
            {t("room.panel.chat")}
            {unread > 0 && <span className={styles.unread}>{t("room.chat.unread", { count: unread })}</span>}
          </MenuItem>
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
