import { RotateCw } from "lucide-react"
import { useTranslation } from "react-i18next"
import { Button } from "../../design/Button"
import { Notice } from "../../design/Notice"
import type { DoorProblem } from "./problem"

interface DeviceTroubleProps {
  /** `both`: the same reason for both, said once. */
  kind: "camera" | "microphone" | "both"
  problem: DoorProblem
  again: () => void
}

/** Why a camera or microphone does not work, and what the person can do about it. */
export function DeviceTrouble({ kind, problem, again }: DeviceTroubleProps) {
  const { t } = useTranslation()
  const hopeless = problem === "insecure" || problem === "unsupported"
  return (
    <Notice
      tone="problem"
      title={t(`greenRoom.trouble.${problem}.${kind}`)}
      actions={
        !hopeless && (
          <Button icon={<RotateCw aria-hidden />} onPress={again}>
            {t("pages.again")}
          </Button>
        )
      }
    >
      {t(`greenRoom.trouble.${problem}.next`)} {t(`greenRoom.trouble.without.${kind}`)}
    </Notice>
  )
}
