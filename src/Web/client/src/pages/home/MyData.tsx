import { IdCard } from "lucide-react"
import { useId } from "react"
import { useTranslation } from "react-i18next"
import { paths } from "../../app/routes"
import { ButtonLink } from "../../design/Button"
import { useMe } from "../frame/SignedIn"
import styles from "./MyCalendar.module.css"

/** The way to one's portrait and to what is stored of one. */
export function MyData() {
  const { t } = useTranslation()
  const me = useMe()
  const heading = useId()
  return (
    <section className={styles.calendar} aria-labelledby={heading}>
      <h2 id={heading} className={styles.heading}>
        {t("data.title")}
      </h2>
      <p className={styles.quiet}>{t("data.linkText")}</p>
      <ButtonLink href={paths.data(me.person)} icon={<IdCard aria-hidden />}>
        {t("data.link")}
      </ButtonLink>
    </section>
  )
}
