import { Maximize } from "lucide-react"
import { useEffect, useRef } from "react"
import { useTranslation } from "react-i18next"
import { classes } from "../../design/classes"
import type { ScreenView } from "../../session"
import { RoomButton } from "../controls/RoomButton"
import { useCalling, useLink } from "../link"
import { useOrders } from "../orders"
import { useSight } from "../picture/SightProvider"
import { useScene } from "../scene"
import styles from "./Screen.module.css"

interface ScreenStageProps {
  screen: ScreenView
  /** In CSS pixels. */
  height: number
}

/** Somebody's screen on the stage, as large as it may be and never cut. */
export function ScreenStage({ screen, height }: ScreenStageProps) {
  const { class: view, hosting } = useScene()
  const { calling } = useLink()
  const { act } = useOrders()
  const { t } = useTranslation()
  const sheet = useRef<HTMLDivElement>(null)
  const own = useCalling((calling) => calling.ownScreen)
  const received = useCalling((calling) => calling.screen())
  useSight(sheet, own ? null : screen.person, true, true)
  const stream = own ?? received
  const name = view.people[screen.person]?.name ?? ""
  const title = own ? t("screen.mine") : t("screen.of", { name })
  return (
    <section className={styles.stage} style={{ blockSize: height }} aria-label={title}>
      <div className={styles.keys}>
        <p className={styles.title}>{title}</p>
        {stream && !own && (
          <RoomButton size="small" onPress={() => void sheet.current?.requestFullscreen().catch(() => {})}>
            <Maximize aria-hidden="true" />
            {t("screen.large")}
          </RoomButton>
        )}
        {own && (
          <RoomButton kind="primary" size="small" onPress={() => calling.stopSharing()}>
            {t("screen.stop")}
          </RoomButton>
        )}
        {hosting && !own && (
          <RoomButton size="small" onPress={() => void act({ kind: "stopSharing" })}>
            {t("screen.takeOff")}
          </RoomButton>
        )}
      </div>
      <div ref={sheet} className={styles.sheet}>
        {stream ? <Shown stream={stream} /> : <p className={styles.word}>{t("screen.coming", { name })}</p>}
      </div>
    </section>
  )
}

function Shown({ stream }: { stream: MediaStream }) {
  const video = useRef<HTMLVideoElement>(null)
  useEffect(() => {
    if (video.current) video.current.srcObject = stream
  }, [stream])
  return <video ref={video} className={classes(styles.shown)} autoPlay muted playsInline />
}
