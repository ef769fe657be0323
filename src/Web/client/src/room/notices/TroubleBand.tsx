import { useTranslation } from "react-i18next"
import { RoomButton } from "../controls/RoomButton"
import { useCalling, useLink } from "../link"
import { useOrders } from "../orders"
import { useScene } from "../scene"
import { Band } from "./Band"
import { trouble } from "./trouble"

/** What does not work at this moment, what is kept, and what to do: one sentence, the most serious. */
export function TroubleBand() {
  const { connection, media } = useScene()
  const { calling } = useLink()
  const { refusal, dismiss } = useOrders()
  const { t } = useTranslation()
  const state = useCalling((current) => current.state)
  const sound = useCalling((current) => current.sound)
  const local = useCalling((current) => current.local)
  const shown = trouble({ connection: connection.state, engine: media.up, calling: state, sound, local, refusal })

  if (!shown) return null
  switch (shown.kind) {
    case "refusal":
      return (
        <Band tone="danger" words={shown.sentence}>
          <RoomButton size="small" onPress={dismiss}>
            {t("room.close")}
          </RoomButton>
        </Band>
      )
    case "soundBlocked":
      return (
        <Band words={t("room.trouble.soundBlocked")}>
          <RoomButton kind="primary" onPress={() => calling.turnOnSound()}>
            {t("room.trouble.turnOnSound")}
          </RoomButton>
        </Band>
      )
    case "microphone":
    case "camera":
      return <Band words={t(`room.trouble.${shown.kind}.${shown.problem}`)} />
    default:
      return <Band words={t(`room.trouble.${shown.kind}`)} />
  }
}
