import { memo } from "react"
import { useTranslation } from "react-i18next"
import type { YearRow } from "../../../app/attendance"
import { paths } from "../../../app/routes"
import { classes } from "../../../design/classes"
import { StatusGlyph } from "../../../design/StatusGlyph"
import styles from "./Matrix.module.css"
import { type Column, glyphOf } from "./matrix"
import { usePercent } from "./usePercent"
import { useSessionName } from "./useSessionName"
import { useStatusWords } from "./useStatusWords"

interface MatrixRowProps {
  row: YearRow
  columns: Column[]
  /** Where no heading says it. */
  withCity: boolean
  me: string
}

/** One person's year. */
export const MatrixRow = memo(function MatrixRow({ row, columns, withCity, me }: MatrixRowProps) {
  const { t } = useTranslation()
  const percent = usePercent()
  const nameOf = useSessionName()
  const wordsOf = useStatusWords()
  const { name, title, city, totals } = row
  return (
    <tr>
      <th scope="row" className={styles.person}>
        <a href={paths.record(me, row.person)}>{name}</a>{" "}
        <span className={styles.under}>
          {[title || t(`pages.who.${row.role}`), withCity && city].filter(Boolean).join(", ")}
        </span>
      </th>
      {columns.map(({ session, place }) => {
        const cell = row.cells[place]
        return (
          <td key={session.id} className={styles.cell}>
            {cell ? (
              <button
                type="button"
                tabIndex={-1}
                data-person={row.person}
                data-session={session.id}
                className={classes(styles.button, cell.corrected && styles.corrected)}
                aria-label={t("year.cell", { name, session: nameOf(session), status: wordsOf(session, cell) })}
              >
                <StatusGlyph glyph={glyphOf(cell)} />
              </button>
            ) : (
              <span className={styles.none} role="img" aria-label={t("year.notForTrack")}>
                –
              </span>
            )}
          </td>
        )
      })}
      <td className={styles.number}>{totals.absent}</td>
      <td className={styles.number}>{percent(totals.share)}</td>
    </tr>
  )
})
