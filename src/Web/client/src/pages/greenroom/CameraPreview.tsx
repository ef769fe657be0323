import { Video, VideoOff } from "lucide-react"
import { useEffect, useRef } from "react"
import { useTranslation } from "react-i18next"
import { Button } from "../../design/Button"
import { useMe } from "../frame/SignedIn"
import styles from "./CameraPreview.module.css"
import type { DoorState } from "./door"
import { MyPortrait } from "./MyPortrait"

interface CameraPreviewProps {
  state: DoorState
  onOpen: () => void
  onCamera: (on: boolean) => void
}

/** What the class will see of me: my picture, or my portrait while the camera is off. */
export function CameraPreview({ state, onOpen, onCamera }: CameraPreviewProps) {
  const { t } = useTranslation()
  const me = useMe()
  const video = useRef<HTMLVideoElement>(null)
  const track = state.camera?.track ?? null

  useEffect(() => {
    if (video.current) video.current.srcObject = track && new MediaStream([track])
  }, [track])

  return (
    <figure className={styles.preview}>
      <div className={styles.picture}>
        {track && (
          <video
            ref={video}
            className={styles.video}
            autoPlay
            muted
            playsInline
            aria-label={t("greenRoom.camera.you")}
          />
        )}
        {!track && state.stage === "open" && <MyPortrait />}
        {state.stage === "ask" && (
          <div className={styles.ask}>
            <p>{t("greenRoom.ask.text")}</p>
            <Button look="primary" icon={<Video aria-hidden />} onPress={onOpen}>
              {t("greenRoom.ask.button")}
            </Button>
          </div>
        )}
        {state.stage === "opening" && (
          <p className={styles.ask} role="status">
            {t("greenRoom.opening")}
          </p>
        )}
      </div>
      <figcaption className={styles.plate}>
        <span>
          <span className={styles.name}>{me.name}</span> <span className={styles.city}>{me.city || me.title}</span>
        </span>
        {state.stage === "open" && (
          <Button icon={track ? <Video aria-hidden /> : <VideoOff aria-hidden />} onPress={() => onCamera(!track)}>
            {t(track ? "greenRoom.camera.turnOff" : "greenRoom.camera.turnOn")}
          </Button>
        )}
      </figcaption>
    </figure>
  )
}
