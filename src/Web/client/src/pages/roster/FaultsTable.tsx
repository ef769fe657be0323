import { useTranslation } from "react-i18next"
import type { ImportAnswer } from "../../app/roster"
import styles from "./Table.module.css"

/** Every bad cell: where it is, what is wrong, what to do. */
export function FaultsTable({ answer }: { answer: ImportAnswer }) {
  const { t } = useTranslation()
  const more = answer.faultCount - answer.faults.length
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also for those who have only keys
    <section className={styles.tall} aria-label={t("roster.import.faults")} tabIndex={0}>
      <table className={styles.table}>
        <caption className={styles.unseen}>{t("roster.import.faults")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("roster.import.row")}</th>
            <th scope="col">{t("roster.import.column")}</th>
            <th scope="col">{t("roster.import.problem")}</th>
            <th scope="col">{t("roster.import.fix")}</th>
          </tr>
        </thead>
        <tbody>
          {answer.faults.map(({ row, column, problem, fix }) => (
            <tr key={`${row} ${column} ${problem}`}>
              <th scope="row" className={styles.number} data-column={t("roster.import.row")}>
                {row}
              </th>
              <td>{column || t("roster.import.wholeRow")}</td>
              <td>{problem}</td>
              <td>{fix}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && <p className={styles.more}>{t("roster.import.moreFaults", { count: more })}</p>}
    </section>
  )
}
