import { Mic, MicOff } from "lucide-react"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { RoomButton } from "../controls/RoomButton"
import { useCalling } from "../link"
import { useOrders } from "../orders"
import { useScene } from "../scene"
import { useMedia } from "../useMedia"
import { Band } from "./Band"
import { notice } from "./notice"

/** What the class wants of me now: a band of its own above the controls, so that it covers nobody. */
export function NoticeBand() {
  const { class: view, self, connection, media } = useScene()
  const { act } = useOrders()
  const { microphone, setMicrophone } = useMedia()
  const { t } = useTranslation()
  const [closed, close] = useState<string | null>(null)
  const calling = useCalling((current) => current.state)
  const heard = connection.state === "connected" && media.up && calling === "up"
  const shown = notice(view, self, microphone, heard)
  const name = (person: string) => view.people[person]?.name ?? t("room.aHost")

  switch (shown?.kind) {
    case "speak":
      return (
        <Band tone="floor" words={t("room.notice.called")}>
          <RoomButton kind="primary" size="large" onPress={() => setMicrophone(true)}>
            <Mic aria-hidden="true" /> {t("room.notice.speak")}
          </RoomButton>
          <RoomButton onPress={() => act({ kind: "returnFloor", person: self.person })}>
            {t("room.notice.pass")}
          </RoomButton>
        </Band>
      )
    case "speaking":
      return (
        <Band tone="floor" words={t(`room.notice.${shown.words}`)}>
          <RoomButton onPress={() => act({ kind: "returnFloor", person: self.person })}>
            {t("room.notice.done")}
          </RoomButton>
        </Band>
      )
    case "unmuteAsked":
      return (
        <Band tone="floor" words={t("room.notice.unmuteAsked", { name: name(shown.by) })}>
          <RoomButton kind="primary" onPress={() => setMicrophone(true)}>
            <Mic aria-hidden="true" /> {t("room.notice.unmute")}
          </RoomButton>
          <RoomButton onPress={() => act({ kind: "declineUnmute" })}>{t("room.notice.decline")}</RoomButton>
        </Band>
      )
    case "next":
      return <Band tone="floor" words={t("room.notice.next")} />
    case "muted":
      if (closed === shown.by) return null
      return (
        <Band words={t("room.notice.muted", { name: name(shown.by) })} icon={<MicOff aria-hidden="true" />}>
          <RoomButton onPress={() => close(shown.by)}>{t("room.close")}</RoomButton>
        </Band>
      )
    default:
      return null
  }
}
