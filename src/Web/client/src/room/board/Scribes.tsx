import { PenLine, X } from "lucide-react"
import { Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components"
import { useTranslation } from "react-i18next"
import { classes } from "../../design/classes"
import menu from "../controls/Menu.module.css"
import { RoomButton } from "../controls/RoomButton"
import { useOrders } from "../orders"
import { isHere } from "../people"
import { useScene } from "../scene"
import styles from "./Board.module.css"

/** Participants who write on the board, and the way to name another. */
export function Scribes() {
  const { class: view } = useScene()
  const { act } = useOrders()
  const { t } = useTranslation()
  const { scribes } = view.board
  const others = Object.values(view.people)
    .filter((one) => isHere(one) && ["mayor", "seniorLeader", "guest"].includes(one.role) && !scribes.includes(one.id))
    .sort((one, other) => one.name.localeCompare(other.name))
  return (
    <>
      {scribes.map((person) => {
        const name = view.people[person]?.name ?? ""
        return (
          <RoomButton
            key={person}
            size="small"
            aria-label={t("discussion.board.noScribe", { name })}
            onPress={() => act({ kind: "nameScribe", person, named: false })}
          >
            <PenLine aria-hidden="true" className={styles.more} /> {name}{" "}
            <X aria-hidden="true" className={styles.more} />
          </RoomButton>
        )
      })}
      <MenuTrigger>
        <RoomButton size="small" isDisabled={others.length === 0}>
          {t("discussion.board.nameScribe")}
        </RoomButton>
        <Popover className={classes("room", menu.popover)}>
          <Menu
            className={classes(menu.menu)}
            onAction={(key) => act({ kind: "nameScribe", person: String(key), named: true })}
          >
            {others.map((one) => (
              <MenuItem key={one.id} id={one.id} className={classes(menu.item)} textValue={one.name}>
                {one.name}, {one.city}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
    </>
  )
}
