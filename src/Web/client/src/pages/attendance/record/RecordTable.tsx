import { useTranslation } from "react-i18next"
import type { PersonClass } from "../../../app/attendance"
import { day } from "../../../app/times"
import { StatusGlyph } from "../../../design/StatusGlyph"
import { useReading } from "../../useReading"
import { History } from "../correction/History"
import { glyphOf } from "../year/matrix"
import { useSessionName } from "../year/useSessionName"
import { useStatusWords } from "../year/useStatusWords"
import { didColumns, useDidWords, useWatchedWords } from "./did"
import styles from "./Record.module.css"

/** Session by session: what counts, with what was measured and why it was corrected, and what the person did. */
export function RecordTable({ classes }: { classes: PersonClass[] }) {
  const { t } = useTranslation()
  const reading = useReading()
  const nameOf = useSessionName()
  const wordsOf = useStatusWords()
  const words = useDidWords()
  const watched = useWatchedWords()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard.
    <section className={styles.scroll} tabIndex={0} aria-label={t("year.record.table")}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t("year.record.session")}</th>
            <th scope="col">{t("year.record.status")}</th>
            {didColumns.map((column) => (
              <th key={column} scope="col" className={styles.number}>
                {t(`year.record.${column}`)}
              </th>
            ))}
            <th scope="col" className={styles.number}>
              {t("year.record.watched")}
            </th>
          </tr>
        </thead>
        <tbody>
          {classes.map((one) => (
            <tr key={one.session.id}>
              <th scope="row">
                {nameOf(one.session)}{" "}
                <span className={styles.quiet}>{day(new Date(one.session.startsAt), reading)}</span>
              </th>
              <td className={styles.status}>
                <StatusGlyph glyph={glyphOf(one.cell)} /> {wordsOf(one.session, one.cell)}
                <History entries={one.history} />
              </td>
              {didColumns.map((column) => (
                <td key={column} className={styles.number} data-column={t(`year.record.${column}`)}>
                  {one.did && words[column](one.did)}
                </td>
              ))}
              <td className={styles.number} data-column={t("year.record.watched")}>
                {watched([one])}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
