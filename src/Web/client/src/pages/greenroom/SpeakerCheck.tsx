import { Volume2 } from "lucide-react"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { Button } from "../../design/Button"
import { playChime } from "./chime"
import styles from "./GreenRoom.module.css"

/** Plays a sound, and helps when it was not heard. */
export function SpeakerCheck({ speaker }: { speaker: string | undefined }) {
  const { t } = useTranslation()
  const [played, setPlayed] = useState<"no" | "playing" | "yes" | "failed">("no")

  async function play() {
    setPlayed("playing")
    await playChime(speaker).then(
      () => setPlayed("yes"),
      () => setPlayed("failed"),
    )
  }

  return (
    <div className={styles.row}>
      <Button icon={<Volume2 aria-hidden />} onPress={play} isDisabled={played === "playing"}>
        {t(played === "playing" ? "greenRoom.speaker.playing" : "greenRoom.speaker.play")}
      </Button>
      {(played === "yes" || played === "failed") && (
        <p className={styles.fine} role="status">
          {t(played === "yes" ? "greenRoom.speaker.played" : "greenRoom.speaker.failed")}
        </p>
      )}
    </div>
  )
}
