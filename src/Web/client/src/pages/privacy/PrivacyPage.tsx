import { useTranslation } from "react-i18next"
import { Page } from "../frame/Page"
import table from "../roster/Table.module.css"
import kept from "./kept.json"
import styles from "./Privacy.module.css"

const rows = [
  "profile",
  "portrait",
  "signIns",
  "codes",
  "mail",
  "attendance",
  "phone",
  "recordings",
  "watched",
  "door",
  "record",
  "anonymous",
  "meetings",
  "exhibits",
  "live",
  "programs",
  "audit",
  "logs",
] as const

/** What is stored of people, why and how long, for anybody to read. A test of the server holds the numbers to its code. */
export default function PrivacyPage() {
  const { t } = useTranslation()
  return (
    <Page title={t("privacy.title")}>
      <div className={styles.privacy}>
        <h1 className={styles.title}>{t("privacy.title")}</h1>
        <p className={styles.lead}>{t("privacy.lead")}</p>
        <p>{t("privacy.where")}</p>
        <section>
          <h2 className={styles.heading}>{t("privacy.yours.title")}</h2>
          <ul className={styles.list}>
            <li>{t("privacy.yours.see")}</li>
            <li>{t("privacy.yours.erase")}</li>
            <li>{t("privacy.yours.ask")}</li>
          </ul>
        </section>
        <section>
          <h2 className={styles.heading}>{t("privacy.table")}</h2>
          <table className={table.table}>
            <thead>
              <tr>
                <th scope="col">{t("privacy.column.what")}</th>
                <th scope="col">{t("privacy.column.why")}</th>
                <th scope="col">{t("privacy.column.how")}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row}>
                  <th scope="row">{t(`privacy.row.${row}.what`)}</th>
                  <td data-column={`${t("privacy.column.why")}:`}>{t(`privacy.row.${row}.why`)}</td>
                  <td data-column={`${t("privacy.column.how")}:`}>{t(`privacy.row.${row}.how`, kept)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </div>
    </Page>
  )
}
