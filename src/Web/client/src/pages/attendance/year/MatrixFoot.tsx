import { useTranslation } from "react-i18next"
import type { YearRow } from "../../../app/attendance"
import styles from "./Matrix.module.css"
import { type Column, totalsOf } from "./matrix"
import { usePercent } from "./usePercent"

/** How many of the people shown were at each session. */
export function MatrixFoot({ columns, people }: { columns: Column[]; people: YearRow[] }) {
  const { t } = useTranslation()
  const percent = usePercent()
  const totals = columns.map(({ place }) => totalsOf(people, place))
  const rows = [
    { name: t("year.share"), cells: totals.map(({ share }) => percent(share)) },
    ...(["present", "partly", "absent", "excused", "madeUp"] as const).map((status) => ({
      name: t(`pages.status.${status}`),
      cells: totals.map((one) => one[status]),
    })),
  ]
  return (
    <tfoot>
      {rows.map(({ name, cells }) => (
        <tr key={name}>
          <th scope="row" className={styles.person}>
            {name}
          </th>
          {columns.map(({ session }, i) => (
            <td key={session.id} className={styles.cell}>
              {cells[i]}
            </td>
          ))}
          <td />
          <td />
        </tr>
      ))}
    </tfoot>
  )
}
