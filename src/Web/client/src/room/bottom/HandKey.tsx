import { ChevronUp, Hand } from "lucide-react"
import { Button, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components"
import { useTranslation } from "react-i18next"
import { classes } from "../../design/classes"
import menu from "../controls/Menu.module.css"
import { useOrders } from "../orders"
import { handOrder } from "../people"
import { useScene } from "../scene"
import styles from "./HandKey.module.css"
import { intents } from "./intents"
import { Key } from "./Key"

/** One press raises the hand; the small menu beside it says what for, before or after, and keeps the place. */
export function HandKey() {
  const { class: view, self } = useScene()
  const { act } = useOrders()
  const { t } = useTranslation()
  const place = handOrder(view).get(self.person) ?? null
  const intent = view.hands.find((hand) => hand.person === self.person)?.intent
  const up = place !== null
  const state = self.isNext
    ? t("room.hand.next")
    : up
      ? t(intent ? `room.intent.${intent}` : "room.hand.up", { place })
      : undefined
  return (
    <div className={styles.hand}>
      <Key
        icon={<Hand aria-hidden="true" />}
        {...(state ? { state } : {})}
        action={t(up ? "room.hand.lower" : "room.hand.raise")}
        short={t(up ? "room.hand.upShort" : "room.hand.short")}
        badge={place}
        tone={up ? "floor" : "plain"}
        on={up}
        onPress={() => act(up ? { kind: "lowerHand" } : { kind: "raiseHand" })}
      />
      <MenuTrigger>
        <Button className={classes(styles.more)} aria-label={t("room.hand.intents")}>
          <ChevronUp aria-hidden="true" />
        </Button>
        <Popover className={classes("room", menu.popover)} placement="top">
          <Menu
            className={classes(menu.menu)}
            selectionMode="single"
            selectedKeys={intent ? [intent] : []}
            onAction={(key) => {
              const chosen = intents.find((known) => known === key)
              if (chosen) void act({ kind: "raiseHand", intent: chosen })
            }}
          >
            {intents.map((known) => (
              <MenuItem key={known} id={known} className={classes(menu.item)}>
                {t(`room.intent.${known}`)}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
    </div>
  )
}
