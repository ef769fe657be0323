import { Megaphone } from "lucide-react"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { RoomButton } from "../controls/RoomButton"
import { Band } from "../notices/Band"
import { useScene } from "../scene"
import { wordToRooms } from "./wordToRooms"

/** A host's word to all rooms, in sight until it is closed: a room at work has no chat open. */
export function WordBand() {
  const scene = useScene()
  const { t } = useTranslation()
  const [closed, close] = useState<string | null>(null)
  const word = wordToRooms(scene)
  if (!word || word.id === closed) return null
  const name = scene.class.people[word.from]?.name ?? t("room.aHost")
  return (
    <Band words={t("breakouts.word", { name, text: word.text })} icon={<Megaphone aria-hidden="true" />}>
      <RoomButton onPress={() => close(word.id)}>{t("room.close")}</RoomButton>
    </Band>
  )
}
