import { useTranslation } from "react-i18next"
import type { ImportAnswer, RosterChange } from "../../app/roster"
import styles from "./Table.module.css"

/** Who would be new, and what would change of the others. */
export function ChangesTable({ answer }: { answer: ImportAnswer }) {
  const { t } = useTranslation()
  const more = answer.added + answer.changed - answer.changes.length
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also for those who have only keys
    <section className={styles.tall} aria-label={t("roster.import.changes")} tabIndex={0}>
      <table className={styles.table}>
        <caption className={styles.caption}>{t("roster.import.changes")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("roster.import.row")}</th>
            <th scope="col" className={styles.named}>
              {t("roster.import.person")}
            </th>
            <th scope="col">{t("roster.import.what")}</th>
          </tr>
        </thead>
        <tbody>
          {answer.changes.map((change) => (
            <tr key={change.row}>
              <td className={styles.number} data-column={t("roster.import.row")}>
                {change.row}
              </td>
              <th scope="row">
                <bdi>{change.name}</bdi>
              </th>
              <td>
                <What change={change} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && <p className={styles.more}>{t("roster.import.moreChanges", { count: more })}</p>}
    </section>
  )
}

function What({ change }: { change: RosterChange }) {
  const { t } = useTranslation()
  if (change.added) return <>{t("roster.import.isNew")}</>
  return (
    <ul className={styles.fields}>
      {change.fields.map(({ column, before, after }) => (
        <li key={column}>
          {t("roster.import.field", {
            column,
            before: before || t("roster.import.nothing"),
            after: after || t("roster.import.nothing"),
          })}
        </li>
      ))}
    </ul>
  )
}
