import { useEffect, useState } from "react"
import { useTranslation } from "react-i18next"
import { classes } from "../../design/classes"
import { fullLevel, watchLevel } from "./level"
import styles from "./MicrophoneCheck.module.css"

/** From this step on it is a voice, not a room. */
const audible = 3
const steps = Array.from({ length: fullLevel }, (_, step) => step + 1)

/** A meter that moves with the voice, and the word that we hear it; the word is what a screen reader is told. */
export function MicrophoneCheck({ track }: { track: MediaStreamTrack }) {
  const { t } = useTranslation()
  const [level, setLevel] = useState(0)
  const [heard, setHeard] = useState(false)

  useEffect(() => {
    setHeard(false)
    return watchLevel(track, (now) => {
      setLevel(now)
      if (now >= audible) setHeard(true)
    })
  }, [track])

  return (
    <div className={styles.check}>
      <div className={styles.meter} aria-hidden>
        {steps.map((step) => (
          <span key={step} className={classes(styles.step, step <= level && styles.lit)} />
        ))}
      </div>
      <p className={heard ? styles.heard : styles.silent} role="status">
        {t(heard ? "greenRoom.microphone.heard" : "greenRoom.microphone.speak")}
      </p>
    </div>
  )
}
