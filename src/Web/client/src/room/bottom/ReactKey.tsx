import { SmilePlus } from "lucide-react"
import { useRef, useState } from "react"
import { Menu, MenuItem, Popover } from "react-aria-components"
import { useTranslation } from "react-i18next"
import { classes } from "../../design/classes"
import menu from "../controls/Menu.module.css"
import { useOrders } from "../orders"
import { Key } from "./Key"
import { reactions } from "./reactions"

/** A short sign to everyone: two presses, no word, gone by itself. */
export function ReactKey() {
  const { act } = useOrders()
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  const anchor = useRef<HTMLDivElement>(null)
  return (
    <div ref={anchor}>
      <Key
        icon={<SmilePlus aria-hidden="true" />}
        action={t("room.react.key")}
        short={t("room.react.key")}
        on={open}
        panel
        onPress={() => setOpen(!open)}
      />
      <Popover
        className={classes("room", menu.popover)}
        triggerRef={anchor}
        isOpen={open}
        onOpenChange={setOpen}
        placement="top"
      >
        <Menu
          className={classes(menu.menu)}
          aria-label={t("room.react.key")}
          onAction={(key) => {
            setOpen(false)
            const chosen = reactions.find(({ reaction }) => reaction === key)
            if (chosen) void act({ kind: "react", reaction: chosen.reaction })
          }}
        >
          {reactions.map(({ reaction, Icon }) => (
            <MenuItem
              key={reaction}
              id={reaction}
              className={classes(menu.item)}
              textValue={t(`room.react.${reaction}`)}
            >
              <Icon aria-hidden="true" />
              {t(`room.react.${reaction}`)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </div>
  )
}
