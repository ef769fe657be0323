import { Plus } from "lucide-react"
import { useTranslation } from "react-i18next"
import { classes } from "../design/classes"
import { RoomButton } from "../room/controls/RoomButton"
import { useOrders } from "../room/orders"
import { Picture } from "../room/picture/Picture"
import { useScene } from "../room/scene"
import { SPEAKERS } from "../room/stage/stagePeople"
import { duration } from "../room/time"
import { useNow } from "../room/useNow"
import styles from "./HandRow.module.css"
import type { HandRow as Row } from "./handQueue"

/** One raised hand: who, what for, since when, and the button that gives them the floor. */
export function HandRow({ row }: { row: Row }) {
  const { class: view } = useScene()
  const { act } = useOrders()
  const { t } = useTranslation()
  const now = useNow()
  const { who, intent, place, calls } = row
  const mayJoin = view.floor.length > 0 && view.floor.length < SPEAKERS
  const call = (alongside: boolean) => void act({ kind: "callOn", person: who.id, alongside })
  return (
    <li className={styles.hand}>
      <div className={styles.face}>
        <Picture person={who} mine={false} still />
      </div>
      <p className={styles.name}>{who.name}</p>
      <span className={styles.waiting}>{duration(now - Date.parse(row.raisedAt))}</span>
      <p className={styles.what}>
        {[who.city, intent && t(`room.intent.${intent}`).toLocaleLowerCase()].filter(Boolean).join(" · ")}
      </p>
      {calls !== null && (
        <p className={classes(styles.calls, calls === 0 && styles.never)}>
          {calls === 0 ? t("desk.hands.notCalled") : t("desk.hands.called", { count: calls })}
        </p>
      )}
      <div className={styles.buttons}>
        {mayJoin && (
          <RoomButton size="small" aria-label={t("desk.hands.add", { name: who.name })} onPress={() => call(true)}>
            <Plus aria-hidden="true" />
          </RoomButton>
        )}
        <RoomButton
          size="small"
          kind={place === 1 ? "primary" : "plain"}
          aria-label={t("desk.hands.callPerson", { name: who.name })}
          {...(place === 1 ? { "aria-keyshortcuts": "1" } : {})}
          onPress={() => call(false)}
        >
          {t("desk.hands.call")}
          {place === 1 && <span className={styles.key} data-key="1" />}
        </RoomButton>
      </div>
    </li>
  )
}
