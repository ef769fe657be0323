import { useTranslation } from "react-i18next"
import { RoomButton } from "../controls/RoomButton"
import { useOrders } from "../orders"
import { useScene } from "../scene"
import styles from "./IntentRow.module.css"
import { intents } from "./intents"

/** On a small screen: what the hand is for, once it is up and has not said so. */
export function IntentRow() {
  const { class: view, self } = useScene()
  const { act } = useOrders()
  const { t } = useTranslation()
  const mine = view.hands.find((hand) => hand.person === self.person)
  if (!mine || mine.intent) return null
  return (
    // biome-ignore lint/a11y/useSemanticElements: buttons with one meaning, not fields of a form.
    <div className={styles.row} role="group" aria-label={t("room.hand.intents")}>
      {intents.map((intent) => (
        <RoomButton key={intent} size="small" onPress={() => act({ kind: "raiseHand", intent })}>
          {t(`room.intent.${intent}`)}
        </RoomButton>
      ))}
    </div>
  )
}
