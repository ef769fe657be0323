import { RotateCw } from "lucide-react"
import { useTranslation } from "react-i18next"
import type { Problem } from "../../app/problem"
import { Button } from "../../design/Button"
import { Notice } from "../../design/Notice"

/** A problem in place of what could not be shown, with its next step. */
export function Failure({ problem, again }: { problem: Problem; again?: () => void }) {
  const { t } = useTranslation()
  return (
    <Notice
      tone="problem"
      title={problem.message}
      actions={
        again && (
          <Button icon={<RotateCw aria-hidden />} onPress={again}>
            {t("pages.again")}
          </Button>
        )
      }
    >
      {problem.next}
    </Notice>
  )
}
