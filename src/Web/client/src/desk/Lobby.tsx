import { useTranslation } from "react-i18next"
import { RoomButton } from "../room/controls/RoomButton"
import { useOrders } from "../room/orders"
import { useScene } from "../room/scene"
import { duration } from "../room/time"
import { useNow } from "../room/useNow"
import styles from "./ClassDesk.module.css"
import { waiting } from "./waiting"

/** Who waits at the door, and the way in. */
export function Lobby() {
  const { class: view, hosts } = useScene()
  const { act } = useOrders()
  const { t } = useTranslation()
  const now = useNow()
  const guests = waiting(view, hosts)
  if (guests.length === 0) return null
  const admitAll = async () => {
    for (const { person } of guests) await act({ kind: "admit", person })
  }
  return (
    <section className={styles.part} aria-label={t("desk.lobby.title")}>
      <h3 className={styles.heading}>
        {t("desk.lobby.title")} <span className={styles.count}>{guests.length}</span>
      </h3>
      <ul className={styles.list}>
        {guests.map((guest) => (
          <li key={guest.person} className={styles.guest}>
            <span className={styles.who}>
              <span className={styles.name}>{guest.name}</span>
              <span className={styles.quiet}>
                {[guest.city, guest.since && duration(now - Date.parse(guest.since))].filter(Boolean).join(" · ")}
              </span>
            </span>
            <RoomButton
              size="small"
              aria-label={t("desk.lobby.admitPerson", { name: guest.name })}
              onPress={() => act({ kind: "admit", person: guest.person })}
            >
              {t("desk.lobby.admit")}
            </RoomButton>
          </li>
        ))}
      </ul>
      {guests.length > 1 && (
        <RoomButton size="small" wide onPress={admitAll}>
          {t("desk.lobby.admitAll", { count: guests.length })}
        </RoomButton>
      )}
    </section>
  )
}
