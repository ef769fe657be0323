import { useTranslation } from "react-i18next"
import type { Attender } from "../../app/api"
import { classes } from "../../design/classes"
import { useOfficeOf } from "../whoIs"
import { StayBar } from "./StayBar"
import type { Span } from "./span"
import styles from "./Table.module.css"

/** Who is here, since when, and how often they were called on. */
export function HereList({ people, span, now }: { people: Attender[]; span: Span; now: string }) {
  const { t } = useTranslation()
  const officeOf = useOfficeOf()
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t("attendance.column.person")}</th>
            <th scope="col" className={styles.wideOnly}>
              {t("attendance.column.office")}
            </th>
            <th scope="col">{t("attendance.column.stays")}</th>
            <th scope="col" className={styles.number}>
              {t("attendance.column.calls")}
            </th>
          </tr>
        </thead>
        <tbody>
          {people.map((one) => (
            <tr key={one.person}>
              <th scope="row">
                {one.name}
                <span className={styles.narrowOnly}>{officeOf(one)}</span>
              </th>
              <td className={classes(styles.quiet, styles.wideOnly)}>{officeOf(one)}</td>
              <td className={styles.timeline}>
                <StayBar stays={one.stays} span={span} now={now} />
              </td>
              <td className={styles.number}>{one.calls}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
