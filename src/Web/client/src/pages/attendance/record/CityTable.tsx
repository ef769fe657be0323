import { useTranslation } from "react-i18next"
import type { PersonYear } from "../../../app/attendance"
import { paths } from "../../../app/routes"
import { StatusGlyph } from "../../../design/StatusGlyph"
import { useMe } from "../../frame/SignedIn"
import { glyphOf } from "../year/matrix"
import { usePercent } from "../year/usePercent"
import { useSessionName } from "../year/useSessionName"
import { useStatusWords } from "../year/useStatusWords"
import { didColumns, sumOf, useDidWords, useWatchedWords } from "./did"
import styles from "./Record.module.css"

/** A row a person: their sessions in order, and the sums of the year. */
export function CityTable({ people }: { people: PersonYear[] }) {
  const { t } = useTranslation()
  const me = useMe()
  const percent = usePercent()
  const nameOf = useSessionName()
  const wordsOf = useStatusWords()
  const words = useDidWords()
  const watched = useWatchedWords()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard.
    <section className={styles.scroll} tabIndex={0} aria-label={t("year.record.people")}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t("year.person")}</th>
            <th scope="col">{t("year.record.table")}</th>
            <th scope="col" className={styles.number}>
              {t("year.yearColumn")}
            </th>
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
          {people.map((one) => (
            <tr key={one.person}>
              <th scope="row">
                <a href={paths.record(me.person, one.person)}>{one.name}</a>{" "}
                <span className={styles.quiet}>{one.title || t(`pages.who.${one.role}`)}</span>
              </th>
              <td className={styles.whole}>
                <ol className={styles.strip}>
                  {one.classes.map(({ session, cell }) => {
                    const label = `${nameOf(session)}: ${wordsOf(session, cell)}`
                    return (
                      <li key={session.id} title={label}>
                        <span role="img" aria-label={label}>
                          <StatusGlyph glyph={glyphOf(cell)} />
                        </span>
                      </li>
                    )
                  })}
                </ol>
              </td>
              <td className={styles.number} data-column={t("year.yearColumn")}>
                {percent(one.totals.share)}
              </td>
              {didColumns.map((column) => (
                <td key={column} className={styles.number} data-column={t(`year.record.${column}`)}>
                  {words[column](sumOf(one.classes))}
                </td>
              ))}
              <td className={styles.number} data-column={t("year.record.watched")}>
                {watched(one.classes)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
