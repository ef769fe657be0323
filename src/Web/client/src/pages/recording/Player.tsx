import { type RefObject, useEffect, useState } from "react"
import { useTranslation } from "react-i18next"
import { recordingAddresses } from "../../app/recordings"
import { Notice } from "../../design/Notice"
import { useMe } from "../frame/SignedIn"
import styles from "./Recording.module.css"
import { useVideo } from "./useVideo"
import { useWatched } from "./useWatched"

const speeds = [0.75, 1, 1.25, 1.5, 1.75, 2]
const jump = 10

interface PlayerProps {
  video: RefObject<HTMLVideoElement | null>
  session: string
  /** Where to begin, in seconds. */
  start: number
  onMove(second: number): void
}

/** The video, its speed, and its keys. */
export function Player({ video, session, start, onMove }: PlayerProps) {
  const { t } = useTranslation()
  const me = useMe()
  const [speed, setSpeed] = useState(1)
  const broken = useVideo(video, recordingAddresses.video(me.person, session), start)
  const madeUp = useWatched(video, me.person, session)

  useEffect(() => {
    if (video.current) video.current.playbackRate = speed
  }, [video, speed])

  useEffect(() => {
    function press(event: KeyboardEvent) {
      const element = video.current
      const within = event.target as HTMLElement
      if (
        !element ||
        event.ctrlKey ||
        event.metaKey ||
        event.altKey ||
        within.matches("input, select, button, a, video")
      )
        return
      if (!obey(element, event.key)) return
      event.preventDefault()
    }
    function obey(element: HTMLVideoElement, key: string): boolean {
      if (key === " " || key === "k") void (element.paused ? element.play() : element.pause())
      else if (key === "j" || key === "ArrowLeft") element.currentTime -= jump
      else if (key === "l" || key === "ArrowRight") element.currentTime += jump
      else if (key === "ArrowUp") setSpeed((now) => speeds.find((next) => next > now) ?? now)
      else if (key === "ArrowDown") setSpeed((now) => speeds.findLast((next) => next < now) ?? now)
      else return false
      return true
    }
    document.addEventListener("keydown", press)
    return () => document.removeEventListener("keydown", press)
  }, [video])

  return (
    <div className={styles.player}>
      {/* biome-ignore lint/a11y/useMediaCaption: its captions are made elsewhere, and there are none yet */}
      <video
        ref={video}
        className={styles.video}
        aria-label={t("watching.video")}
        poster={recordingAddresses.poster(me.person, session)}
        controls
        playsInline
        preload="metadata"
        onTimeUpdate={(event) => onMove(event.currentTarget.currentTime)}
        onSeeked={(event) => onMove(event.currentTarget.currentTime)}
        onRateChange={(event) => setSpeed(event.currentTarget.playbackRate)}
      />
      {broken && (
        <Notice tone="problem">
          {t("watching.broken")} {t("watching.brokenNext")}
        </Notice>
      )}
      <div className={styles.controls}>
        <label className={styles.speed}>
          {t("watching.speed")}
          <select value={speed} onChange={(event) => setSpeed(Number(event.target.value))}>
            {speeds.map((one) => (
              <option key={one} value={one}>
                {t("watching.times", { speed: one })}
              </option>
            ))}
          </select>
        </label>
        <p className={styles.keys}>{t("watching.keys")}</p>
      </div>
      <p role="status" className={styles.madeUp}>
        {madeUp && t("watching.madeUp")}
      </p>
    </div>
  )
}
