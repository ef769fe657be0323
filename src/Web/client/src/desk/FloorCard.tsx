import { useTranslation } from "react-i18next"
import { RoomButton } from "../room/controls/RoomButton"
import { useOrders } from "../room/orders"
import { useScene } from "../room/scene"
import { duration } from "../room/time"
import { useNow } from "../room/useNow"
import styles from "./FloorCard.module.css"

/** Beside the stage on a desk: who has the floor, for how long, and how it comes back. */
export function FloorCard() {
  const { class: view } = useScene()
  const { act } = useOrders()
  const { t } = useTranslation()
  const now = useNow()
  const holders = view.floor.flatMap((holder) => {
    const person = view.people[holder.person]
    return person ? [{ ...holder, person }] : []
  })
  const alone = holders.length === 1
  return (
    <div className={styles.card}>
      <ul className={styles.holders}>
        {holders.map(({ person, since, hadHand }) => (
          <li key={person.id}>
            <p className={styles.since}>
              {[t("desk.floor.on"), duration(now - Date.parse(since)), !hadHand && t("desk.floor.cold")]
                .filter(Boolean)
                .join(" · ")}
            </p>
            <h2 className={alone ? styles.name : styles.smallName}>{person.name}</h2>
            <p className={styles.city}>{[person.city, person.title].filter(Boolean).join(" · ")}</p>
            {!person.microphone && <p className={styles.muted}>{t("desk.floor.muted")}</p>}
            {!alone && (
              <RoomButton size="small" onPress={() => act({ kind: "returnFloor", person: person.id })}>
                {t("desk.floor.thankOne")}
              </RoomButton>
            )}
          </li>
        ))}
      </ul>
      <RoomButton onPress={() => act({ kind: "returnFloor" })}>
        {t(alone ? "desk.floor.thank" : "desk.floor.thankAll")}
      </RoomButton>
    </div>
  )
}
