import { LogOut } from "lucide-react"
import { useTranslation } from "react-i18next"
import { api } from "../../app/api"
import { forgetPerson } from "../../app/knownPeople"
import { go } from "../../app/navigation"
import { paths } from "../../app/routes"
import { Button } from "../../design/Button"
import { useWhoIs } from "../whoIs"
import styles from "./MyHeader.module.css"
import { useMe } from "./SignedIn"
import { StaffPages } from "./StaffPages"

/** The wordmark, for staff their pages, who I am, and the way out. */
export function MyHeader() {
  const { t } = useTranslation()
  const me = useMe()
  const whoIs = useWhoIs()

  async function signOut() {
    // Signed out or not, the person wants to leave this page; the cookie ends with the next sign-in at the latest.
    await api.signOut(me.person).catch(() => {})
    forgetPerson(me.person)
    go(paths.signedOut)
  }

  return (
    <>
      <a href={paths.home(me.person)} className={styles.wordmark}>
        {t("pages.wordmark")}
      </a>
      {me.role === "staff" && <StaffPages />}
      <div className={styles.me}>
        <span className={styles.name}>{whoIs(me)}</span>
        <Button look="quiet" icon={<LogOut aria-hidden />} onPress={signOut} aria-label={t("pages.signOut")}>
          <span className={styles.out}>{t("pages.signOut")}</span>
        </Button>
      </div>
    </>
  )
}
