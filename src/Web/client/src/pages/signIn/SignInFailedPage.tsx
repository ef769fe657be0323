import { useTranslation } from "react-i18next"
import { Notice } from "../../design/Notice"
import { strings } from "../../strings"
import { Page } from "../frame/Page"
import plain from "../frame/Plain.module.css"
import { ByMail } from "./ByMail"
import { InstitutionButton } from "./InstitutionButton"

const reasons = [
  "cancelled",
  "lost",
  "down",
  "clock",
  "refused",
  "unverified",
  "unknown",
  "notThisWay",
  "otherAccount",
  "broken",
] as const

/** Where the way through the institution ends when it does not lead in: what was wrong, and each way that is left. */
export function SignInFailedPage({ why }: { why: string }) {
  const { t } = useTranslation()
  const reason = reasons.find((known) => known === why) ?? "broken"
  return (
    <Page title={t("signIn.failed.title")}>
      <div className={plain.plain}>
        <h1>{t("signIn.failed.title")}</h1>
        <Notice tone="problem" title={strings.t(`signIn.failed.${reason}.what`)}>
          {strings.t(`signIn.failed.${reason}.next`)}
        </Notice>
        <InstitutionButton />
        <ByMail />
      </div>
    </Page>
  )
}
