import { useEffect, useRef, useState } from "react"
import { useTranslation } from "react-i18next"
import { useScene } from "../scene"
import styles from "./Announcer.module.css"
import { announcements } from "./announcements"

/** The only live region of the room. */
export function Announcer() {
  const now = useScene()
  const { t } = useTranslation()
  const before = useRef(now)
  const [words, setWords] = useState("")
  useEffect(() => {
    const said = announcements(before.current, now)
    before.current = now
    if (said.length > 0) setWords(said.map(({ key, ...rest }) => t(`room.say.${key}`, rest)).join(" "))
  }, [now, t])
  return (
    <p className={styles.announcer} aria-live="assertive">
      {words}
    </p>
  )
}
