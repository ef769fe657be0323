import { Building2 } from "lucide-react"
import { useTranslation } from "react-i18next"
import { api } from "../../app/api"
import { useLoad } from "../../app/useLoad"
import { ButtonLink } from "../../design/Button"
import styles from "./SignIn.module.css"

/** The way in through the institution, where there is one; nothing where there is none, or nobody knows. */
export function InstitutionButton({ returnTo }: { returnTo?: string }) {
  const { t } = useTranslation()
  const institution = useLoad(api.waysIn).data?.institution
  if (!institution) return null
  const query = returnTo ? `?returnTo=${encodeURIComponent(returnTo)}` : ""
  return (
    <div className={styles.institution}>
      <ButtonLink href={institution.address + query} icon={<Building2 aria-hidden />}>
        {t("signIn.institution.button", { name: institution.name })}
      </ButtonLink>
      <p className={styles.fine}>{t("signIn.institution.who")}</p>
    </div>
  )
}
