import { useTranslation } from "react-i18next"
import type { NotCalledSummary } from "../../app/api"
import styles from "./Summary.module.css"

/** Members this host has not called in any class of the year: whom to think of next time. */
export function NotCalled({ people }: { people: NotCalledSummary[] }) {
  const { t } = useTranslation()
  return (
    <section className={styles.section}>
      <h2>
        {t("summary.notCalled.heading")} <span className={styles.quiet}>{people.length}</span>
      </h2>
      <p className={styles.quiet}>{t(people.length === 0 ? "summary.notCalled.everyone" : "summary.notCalled.help")}</p>
      <ul className={styles.names}>
        {people.map((one) => (
          <li key={one.person}>
            {one.name}{" "}
            <span className={styles.quiet}>
              {[one.city, one.byOthers > 0 && t("summary.notCalled.others", { count: one.byOthers })]
                .filter(Boolean)
                .join(" · ")}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
