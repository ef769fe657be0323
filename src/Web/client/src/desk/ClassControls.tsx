import { Lock, LockOpen, MessageSquare, MessageSquareOff, MicOff } from "lucide-react"
import { useTranslation } from "react-i18next"
import { RoomButton } from "../room/controls/RoomButton"
import { useOrders } from "../room/orders"
import { useScene } from "../room/scene"
import styles from "./ClassDesk.module.css"
import { EndClass } from "./EndClass"

/** What holds for everyone, and the end. A label says what is so, then what a press does. */
export function ClassControls() {
  const { class: view } = useScene()
  const { act } = useOrders()
  const { t } = useTranslation()
  const { phase, locked, chatOn } = view.session
  return (
    <section className={styles.part} aria-label={t("desk.class.everyone")}>
      <h3 className={styles.heading}>{t("desk.class.everyone")}</h3>
      <ul className={styles.switches}>
        <li>
          <RoomButton kind="bare" row onPress={() => act({ kind: "muteAll" })}>
            <MicOff aria-hidden="true" />
            {t("desk.class.muteAll")}
          </RoomButton>
        </li>
        {phase !== "lobby" && (
          <li>
            <RoomButton kind="bare" row onPress={() => act({ kind: "lock", locked: !locked })}>
              {locked ? <Lock aria-hidden="true" /> : <LockOpen aria-hidden="true" />}
              {t(locked ? "desk.class.locked" : "desk.class.unlocked")} ·{" "}
              <b>{t(locked ? "desk.class.unlock" : "desk.class.lock")}</b>
            </RoomButton>
          </li>
        )}
        <li>
          <RoomButton kind="bare" row onPress={() => act({ kind: "switchChat", on: !chatOn })}>
            {chatOn ? <MessageSquare aria-hidden="true" /> : <MessageSquareOff aria-hidden="true" />}
            {t(chatOn ? "desk.class.chatOn" : "desk.class.chatOff")} ·{" "}
            <b>{t(chatOn ? "room.turnOff" : "room.turnOn")}</b>
          </RoomButton>
        </li>
      </ul>
      {(phase === "open" || phase === "inClass") && <EndClass />}
    </section>
  )
}
