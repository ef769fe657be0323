import { useTranslation } from "react-i18next"
import { useRoute } from "../../app/navigation"
import { paths, type Route } from "../../app/routes"
import { useMe } from "./SignedIn"
import styles from "./StaffPages.module.css"

/** The ways to what only staff see, on every page of theirs; where one is now is marked. */
export function StaffPages() {
  const { t } = useTranslation()
  const me = useMe()
  const { page } = useRoute()
  const pages: { name: string; path: string; holds: Route["page"][] }[] = [
    { name: t("roster.title"), path: paths.roster(me.person), holds: ["roster", "data", "audit", "keys"] },
    { name: t("schedule.title"), path: paths.schedule(me.person), holds: ["schedule"] },
    { name: t("meetings.title"), path: paths.meetings(me.person), holds: ["meetings", "slots", "choose"] },
    { name: t("year.title"), path: paths.year(me.person), holds: ["year", "attendance", "record", "city"] },
    { name: t("watching.list.title"), path: paths.recordings(me.person), holds: ["recordings", "recording"] },
    { name: t("mail.title"), path: paths.mail(me.person), holds: ["mail", "webhooks"] },
  ]
  return (
    <nav className={styles.pages} aria-label={t("pages.staffPages")}>
      {pages.map(({ name, path, holds }) => (
        <a key={path} href={path} className={styles.page} aria-current={holds.includes(page) ? "page" : undefined}>
          {name}
        </a>
      ))}
    </nav>
  )
}
