import { useTranslation } from "react-i18next"
import { paths } from "../../app/routes"
import { Button, ButtonLink } from "../../design/Button"
import { MyHeader } from "../frame/MyHeader"
import { Page } from "../frame/Page"
import { useMe } from "../frame/SignedIn"
import { SignedOutPage } from "../frame/SignedOutPage"
import styles from "./Classroom.module.css"

interface SentAwayProps {
  code: string
  /** The server's sentence. */
  message: string
  onBack: () => void
}

/** The class said goodbye or did not let us in, and does not change its mind by itself. */
export function SentAway({ code, message, onBack }: SentAwayProps) {
  const { t } = useTranslation()
  const me = useMe()
  if (code === "signedOut") return <SignedOutPage />
  return (
    <Page title={t("classroom.away.title")} header={<MyHeader />}>
      <div className={styles.words} role="alert">
        <h1 className={styles.title}>{t("classroom.away.title")}</h1>
        <p className={styles.text}>{message}</p>
        <div className={styles.actions}>
          {code !== "removed" && (
            <Button look="primary" onPress={onBack}>
              {t("classroom.away.again")}
            </Button>
          )}
          <ButtonLink href={paths.home(me.person)}>{t("classroom.away.home")}</ButtonLink>
        </div>
      </div>
    </Page>
  )
}
