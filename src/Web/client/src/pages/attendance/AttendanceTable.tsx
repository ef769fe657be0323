import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { Attendance, Attender } from "../../app/api"
import { classes } from "../../design/classes"
import { useReading } from "../useReading"
import { AttendanceRow } from "./AttendanceRow"
import { type Filter, filtered, type Sorting, sorted } from "./order"
import { SortHeading } from "./SortHeading"
import { spanOf } from "./span"
import styles from "./Table.module.css"

interface AttendanceTableProps {
  attendance: Attendance
  filter: Filter
  /** Opens one person's card beside what was pressed; absent for those who may not correct. */
  onChoose?: ((person: Attender, anchor: HTMLElement) => void) | undefined
}

/** After class: who was there, how much of it, and when. */
export function AttendanceTable({ attendance, filter, onChoose }: AttendanceTableProps) {
  const { t } = useTranslation()
  const { locale } = useReading()
  const [sorting, setSorting] = useState<Sorting>({ column: "city", descending: false })
  const people = sorted(filtered(attendance.people, filter), sorting, locale)
  const span = spanOf(attendance)
  const heading = { sorting, onSort: setSorting }
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption className={styles.caption}>{t("attendance.caption", { minutes: attendance.minutes })}</caption>
        <thead>
          <tr>
            <SortHeading column="person" {...heading} />
            <SortHeading column="city" wideOnly {...heading} />
            <SortHeading column="status" {...heading} />
            <SortHeading column="share" isNumber {...heading} />
            <th scope="col">{t("attendance.column.stays")}</th>
            <th scope="col" className={classes(styles.number, styles.wideOnly)}>
              {t("attendance.column.calls")}
            </th>
          </tr>
        </thead>
        <tbody>
          {people.map((one) => (
            <AttendanceRow
              key={one.person}
              attender={one}
              span={span}
              now={attendance.measuredAt}
              onChoose={onChoose}
            />
          ))}
        </tbody>
      </table>
      {people.length === 0 && <p className={styles.empty}>{t("attendance.nobodyInFilter")}</p>}
    </div>
  )
}
