import { useTranslation } from "react-i18next"
import { ByMail } from "../signIn/ByMail"
import { InstitutionButton } from "../signIn/InstitutionButton"
import { Page } from "./Page"
import styles from "./Plain.module.css"

/** Where a page needs a person and nobody is signed in. */
export function SignedOutPage() {
  const { t } = useTranslation()
  return (
    <Page title={t("pages.signedOut.title")}>
      <div className={styles.plain}>
        <h1>{t("pages.signedOut.title")}</h1>
        <p>{t("pages.signedOut.text")}</p>
        <p>{t("pages.signedOut.next")}</p>
        <InstitutionButton returnTo={location.pathname} />
        <ByMail />
      </div>
    </Page>
  )
}
