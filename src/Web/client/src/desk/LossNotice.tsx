import { useTranslation } from "react-i18next"
import { Notice } from "../design/Notice"
import { useScene } from "../room/scene"
import { clock } from "../room/time"

/** Says that the end of the class record was lost, and what to look for. */
export function LossNotice() {
  const { hosts } = useScene()
  const { t, i18n } = useTranslation()
  if (!hosts?.loss) return null
  const { entries, at } = hosts.loss
  return (
    <Notice tone="problem" title={t("desk.loss.title", { count: entries })}>
      {t("desk.loss.next", { time: clock(Date.parse(at), i18n.language) })}
    </Notice>
  )
}
