import { DoorClosed } from "lucide-react"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { RoomButton } from "../room/controls/RoomButton"
import { useOrders } from "../room/orders"
import styles from "./ClassDesk.module.css"

/** Ends the class for everyone; asks once more where it was pressed, not over anyone's face. */
export function EndClass() {
  const { act } = useOrders()
  const { t } = useTranslation()
  const [asking, ask] = useState(false)
  if (!asking) {
    return (
      <RoomButton kind="bare" row onPress={() => ask(true)}>
        <DoorClosed aria-hidden="true" />
        {t("desk.class.end")}
      </RoomButton>
    )
  }
  return (
    <div className={styles.sure}>
      <p>{t("desk.class.sure")}</p>
      <div className={styles.steps}>
        <RoomButton kind="danger" onPress={() => act({ kind: "endClass" })}>
          {t("desk.class.endNow")}
        </RoomButton>
        <RoomButton autoFocus onPress={() => ask(false)}>
          {t("desk.class.goOn")}
        </RoomButton>
      </div>
    </div>
  )
}
