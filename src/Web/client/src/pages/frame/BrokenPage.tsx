import { RotateCw } from "lucide-react"
import { useTranslation } from "react-i18next"
import { Button } from "../../design/Button"
import { Page } from "./Page"
import styles from "./Plain.module.css"

/** A page that could not be drawn: loading it again usually mends it, and a person can be called. */
export function BrokenPage() {
  const { t } = useTranslation()
  return (
    <Page title={t("errors.broken.title")}>
      <div className={styles.plain} role="alert">
        <h1>{t("errors.broken.title")}</h1>
        <p>{t("errors.broken.text")}</p>
        <div>
          <Button look="primary" icon={<RotateCw aria-hidden />} onPress={() => location.reload()}>
            {t("errors.broken.reload")}
          </Button>
        </div>
      </div>
    </Page>
  )
}
