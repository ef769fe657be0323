import { X } from "lucide-react"
import { useTranslation } from "react-i18next"
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
    <div className={styles.scribes}>
      {scribes.map((person) => {
        const name = view.people[person]?.name ?? ""
        return (
          <RoomButton
            key={person}
            size="small"
            aria-label={t("discussion.board.noScribe", { name })}
            onPress={() => act({ kind: "nameScribe", person, named: false })}
          >
            {name} <X aria-hidden="true" className={styles.more} />
          </RoomButton>
        )
      })}
      <select
        className={styles.input}
        aria-label={t("discussion.board.nameScribe")}
        value=""
        onChange={(event) => act({ kind: "nameScribe", person: event.target.value, named: true })}
      >
        <option value="">{t("discussion.board.nameScribe")}</option>
        {others.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}, {one.city}
          </option>
        ))}
      </select>
    </div>
  )
}
