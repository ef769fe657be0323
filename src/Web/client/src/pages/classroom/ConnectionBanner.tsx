import { WifiOff } from "lucide-react"
import { useEffect, useState } from "react"
import { useTranslation } from "react-i18next"
import type { Connection } from "../../session"
import styles from "./ConnectionBanner.module.css"

/** A loss that mends itself within this time needs no words, in milliseconds. */
const silentFor = 700

/** Says truthfully that we are away, since when, and what is kept. Nothing while connected. */
export function ConnectionBanner({ connection }: { connection: Connection }) {
  const { t } = useTranslation()
  const since = connection.state === "reconnecting" || connection.state === "offline" ? connection.since : null
  const seconds = useSecondsSince(since)
  if (since === null || seconds === null) return null
  return (
    <div className={styles.banner} role="status">
      <WifiOff className={styles.icon} aria-hidden />
      <p>
        <strong>{t(`classroom.connection.${connection.state as "reconnecting" | "offline"}`)}</strong>{" "}
        {t("classroom.connection.kept")}
      </p>
      <span className={styles.seconds} aria-hidden>
        {t("classroom.connection.seconds", { count: seconds })}
      </span>
    </div>
  )
}

/** Whole seconds since then, counted while shown; null before it is worth a word. */
function useSecondsSince(since: number | null): number | null {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    if (since === null) return
    const tick = () => setNow(Date.now())
    const first = setTimeout(tick, silentFor)
    const timer = setInterval(tick, 1000)
    return () => {
      clearTimeout(first)
      clearInterval(timer)
    }
  }, [since])
  return since === null || now - since < silentFor ? null : Math.floor((now - since) / 1000)
}
