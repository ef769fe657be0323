import { useRef, useState } from "react"
import { Menu, MenuItem, Popover } from "react-aria-components"
import { useTranslation } from "react-i18next"
import { classes } from "../design/classes"
import menu from "../room/controls/Menu.module.css"
import { RoomButton } from "../room/controls/RoomButton"
import { useOrders } from "../room/orders"
import { useScene } from "../room/scene"
import styles from "./SeatMenu.module.css"
import { type SeatAction, seatActions, seatOrder } from "./seatActions"
import type { SeatMenuState } from "./useSeatMenu"

/** What a host can do for the person on the seat they chose; it opens beside the seat and covers no other row. */
export function SeatMenu({ chosen, close }: SeatMenuState) {
  const scene = useScene()
  const { act } = useOrders()
  const { t } = useTranslation()
  const [removing, setRemoving] = useState(false)
  const anchor = useRef<HTMLElement | null>(null)
  anchor.current = chosen?.seat ?? anchor.current
  const person = chosen && scene.class.people[chosen.person]
  const actions = person ? seatActions(scene, person.id) : []

  const shut = () => {
    setRemoving(false)
    close()
  }
  const run = (action: SeatAction) => {
    if (action === "remove") return setRemoving(true)
    if (person) void act(seatOrder(action, person.id))
    shut()
  }

  return (
    <Popover
      className={classes("room", menu.popover)}
      triggerRef={anchor}
      isOpen={person !== null && person !== undefined}
      onOpenChange={(open) => !open && shut()}
      placement="bottom"
      aria-label={person?.name ?? ""}
    >
      {person && (
        <>
          <p className={menu.head}>
            <span className={menu.who}>{person.name}</span>
            {[person.title, person.city].filter(Boolean).join(" · ")}
          </p>
          {removing ? (
            <div className={styles.sure}>
              <p>{t("desk.seat.sure", { name: person.name })}</p>
              <div className={styles.steps}>
                <RoomButton
                  kind="danger"
                  onPress={() => {
                    void act({ kind: "remove", person: person.id })
                    shut()
                  }}
                >
                  {t("desk.seat.removeNow")}
                </RoomButton>
                <RoomButton autoFocus onPress={shut}>
                  {t("desk.seat.keep")}
                </RoomButton>
              </div>
            </div>
          ) : actions.length > 0 ? (
            <Menu
              className={classes(menu.menu)}
              aria-label={person.name}
              autoFocus="first"
              onAction={(key) => run(key as SeatAction)}
            >
              {actions.map((action) => (
                <MenuItem key={action} id={action} className={classes(menu.item, action === "remove" && menu.danger)}>
                  {t(`desk.seat.${action}`)}
                </MenuItem>
              ))}
            </Menu>
          ) : (
            <p className={styles.away}>{t("desk.seat.away")}</p>
          )}
        </>
      )}
    </Popover>
  )
}
