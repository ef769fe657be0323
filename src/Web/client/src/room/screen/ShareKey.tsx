import { MonitorUp, MonitorX } from "lucide-react"
import { useTranslation } from "react-i18next"
import { Key } from "../bottom/Key"
import { useSharing } from "./useSharing"

/** One press shares a screen, or takes one's own off the stage again. */
export function ShareKey() {
  const { sharing, offered, share, stop } = useSharing()
  const { t } = useTranslation()
  if (!offered && !sharing) return null
  return (
    <Key
      icon={sharing ? <MonitorX aria-hidden="true" /> : <MonitorUp aria-hidden="true" />}
      action={t(sharing ? "screen.stop" : "screen.share")}
      short={t(sharing ? "screen.stopShort" : "screen.shareShort")}
      on={sharing}
      onPress={() => (sharing ? stop() : void share())}
    />
  )
}
