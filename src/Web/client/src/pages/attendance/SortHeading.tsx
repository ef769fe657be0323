import { ArrowDown, ArrowUp } from "lucide-react"
import { Button } from "react-aria-components"
import { useTranslation } from "react-i18next"
import { classes } from "../../design/classes"
import type { Column, Sorting } from "./order"
import styles from "./Table.module.css"

interface SortHeadingProps {
  column: Column
  isNumber?: boolean
  wideOnly?: boolean
  sorting: Sorting
  onSort: (sorting: Sorting) => void
}

/** A column's name; pressing it sorts by the column, pressing again turns the order around. */
export function SortHeading({ column, isNumber, wideOnly, sorting, onSort }: SortHeadingProps) {
  const { t } = useTranslation()
  const active = sorting.column === column
  const Arrow = sorting.descending ? ArrowDown : ArrowUp
  return (
    <th
      scope="col"
      className={classes(isNumber && styles.number, wideOnly && styles.wideOnly)}
      aria-sort={active ? (sorting.descending ? "descending" : "ascending") : "none"}
    >
      <Button
        className={styles.sort}
        onPress={() => onSort({ column, descending: active ? !sorting.descending : false })}
      >
        {t(`attendance.column.${column}`)}
        {active && <Arrow className={styles.arrow} aria-hidden />}
      </Button>
    </th>
  )
}
