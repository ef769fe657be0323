import { LogOut } from "lucide-react"
import { useTranslation } from "react-i18next"
import { useLink } from "../link"
import { Key } from "./Key"

/** Leaves at once: coming back is one press on the home page, to the same seat. */
export function LeaveKey() {
  const { leave } = useLink()
  const { t } = useTranslation()
  return (
    <Key
      icon={<LogOut aria-hidden="true" />}
      action={t("room.leave")}
      short={t("room.leave")}
      tone="danger"
      onPress={leave}
    />
  )
}
