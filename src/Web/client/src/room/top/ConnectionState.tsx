import { RefreshCw, Signal, WifiOff } from "lucide-react"
import { useTranslation } from "react-i18next"
import { classes } from "../../design/classes"
import { useCalling } from "../link"
import { useScene } from "../scene"
import styles from "./TopLine.module.css"

/** How this tab is connected, in words: to the class, and to sound and pictures. */
export function ConnectionState() {
  const { connection, media } = useScene()
  const { t } = useTranslation()
  const calling = useCalling((current) => current.state)
  if (connection.state !== "connected") {
    return (
      <span className={classes(styles.connection, styles.trouble)}>
        {connection.state === "offline" ? <WifiOff aria-hidden="true" /> : <RefreshCw aria-hidden="true" />}
        {t(connection.state === "offline" ? "room.connection.offline" : "room.connection.reconnecting")}
      </span>
    )
  }
  const partly = !media.up || calling === "down"
  return (
    <span className={classes(styles.connection, partly ? styles.trouble : styles.good)}>
      <Signal aria-hidden="true" />
      {t(
        partly
          ? "room.connection.noMedia"
          : calling === "connecting"
            ? "room.connection.mediaComing"
            : "room.connection.good",
      )}
    </span>
  )
}
