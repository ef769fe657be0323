import { useTranslation } from "react-i18next"
import { Page } from "./Page"
import styles from "./Plain.module.css"

/** An address that leads nowhere. */
export function NotFoundPage() {
  const { t } = useTranslation()
  return (
    <Page title={t("pages.notFound.title")}>
      <div className={styles.plain}>
        <h1>{t("pages.notFound.title")}</h1>
        <p>{t("pages.notFound.text")}</p>
        <p>{t("pages.notFound.next")}</p>
      </div>
    </Page>
  )
}
