import { MonitorSmartphone } from "lucide-react"
import { useId } from "react"
import { useTranslation } from "react-i18next"
import { paths } from "../../app/routes"
import { ButtonLink } from "../../design/Button"
import { useMe } from "../frame/SignedIn"
import styles from "./MyCalendar.module.css"

/** The way to where one is signed in. */
export function MyDevices() {
  const { t } = useTranslation()
  const me = useMe()
  const heading = useId()
  return (
    <section className={styles.calendar} aria-labelledby={heading}>
      <h2 id={heading} className={styles.heading}>
        {t("devices.title")}
      </h2>
      <p className={styles.quiet}>{t("devices.linkText")}</p>
      <ButtonLink href={paths.devices(me.person)} icon={<MonitorSmartphone aria-hidden />}>
        {t("devices.link")}
      </ButtonLink>
    </section>
  )
}
