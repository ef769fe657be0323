import { CalendarDays, ContactRound, Grid3x3 } from "lucide-react"
import { useTranslation } from "react-i18next"
import { paths } from "../../app/routes"
import { ButtonLink } from "../../design/Button"
import { useMe } from "../frame/SignedIn"
import styles from "./Home.module.css"

/** The ways to what only staff see. */
export function StaffPages() {
  const { t } = useTranslation()
  const me = useMe()
  return (
    <nav className={styles.actions} aria-label={t("pages.home.staffPages")}>
      <ButtonLink href={paths.roster(me.person)} icon={<ContactRound aria-hidden />}>
        {t("pages.home.people")}
      </ButtonLink>
      <ButtonLink href={paths.schedule(me.person)} icon={<CalendarDays aria-hidden />}>
        {t("pages.home.planYear")}
      </ButtonLink>
      <ButtonLink href={paths.year(me.person)} icon={<Grid3x3 aria-hidden />}>
        {t("pages.home.attendanceYear")}
      </ButtonLink>
    </nav>
  )
}
