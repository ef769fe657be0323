import { useTranslation } from "react-i18next"
import { RoomButton } from "../room/controls/RoomButton"
import { useOrders } from "../room/orders"
import { useScene } from "../room/scene"
import styles from "./ClassDesk.module.css"
import { ClassTime } from "./ClassTime"

/** Where the class stands, and its one next step until it has begun. */
export function ClassStep() {
  const { class: view } = useScene()
  const { act } = useOrders()
  const { t } = useTranslation()
  const { phase } = view.session
  return (
    <section className={styles.part} aria-label={t("desk.class.title")}>
      <ClassTime />
      {phase === "lobby" && (
        <RoomButton kind="primary" size="large" wide onPress={() => act({ kind: "openDoors" })}>
          {t("desk.class.openDoors")}
        </RoomButton>
      )}
      {phase === "open" && (
        <RoomButton kind="primary" size="large" wide onPress={() => act({ kind: "startClass" })}>
          {t("desk.class.start")}
        </RoomButton>
      )}
    </section>
  )
}
