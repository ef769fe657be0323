import { type MouseEvent, memo, useCallback, useRef } from "react"
import { useTranslation } from "react-i18next"
import type { YearSession } from "../../../app/attendance"
import { paths } from "../../../app/routes"
import { useMe } from "../../frame/SignedIn"
import styles from "./Matrix.module.css"
import { MatrixFoot } from "./MatrixFoot"
import { MatrixHead } from "./MatrixHead"
import { MatrixRow } from "./MatrixRow"
import type { Column, Group } from "./matrix"
import { useArrowKeys } from "./useArrowKeys"

/** A cell that was pressed, and where it stands on the page. */
export interface ChosenCell {
  session: YearSession
  person: string
  name: string
  anchor: HTMLElement
}

interface MatrixProps {
  columns: Column[]
  groups: Group[]
  onChoose(cell: ChosenCell): void
}

/** People in rows, by city; sessions in columns. Drawn again only when what it shows changes: a year has 2,400 cells. */
export const Matrix = memo(function Matrix({ columns, groups, onChoose }: MatrixProps) {
  const { t } = useTranslation()
  const me = useMe()
  const table = useRef<HTMLTableElement>(null)
  const move = useArrowKeys(table)
  const people = groups.flatMap((group) => group.people)

  /** One listener for all cells: each says whose and which it is. */
  const choose = useCallback(
    ({ target }: MouseEvent) => {
      const anchor = target instanceof Element ? target.closest<HTMLElement>("[data-person]") : null
      const column = columns.find(({ session }) => session.id === anchor?.dataset.session)
      const row = groups.flatMap((group) => group.people).find(({ person }) => person === anchor?.dataset.person)
      if (anchor && column && row) onChoose({ session: column.session, person: row.person, name: row.name, anchor })
    },
    [columns, groups, onChoose],
  )

  return (
    <div className={styles.scroll}>
      <table
        ref={table}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are moved between with arrow keys is a grid.
        role="grid"
        className={styles.table}
        aria-label={t("year.scroll")}
        onClick={choose}
        onKeyDown={move}
      >
        <caption className={styles.caption}>
          <span>{t("year.caption")}</span>
        </caption>
        <MatrixHead columns={columns} />
        {groups.map((group) => (
          <tbody key={group.cityId ?? group.city}>
            {group.city && (
              <tr className={styles.city}>
                <th scope="rowgroup" colSpan={columns.length + 3}>
                  {group.cityId ? <a href={paths.city(me.person, group.cityId)}>{group.city}</a> : group.city}
                </th>
              </tr>
            )}
            {group.people.map((row) => (
              <MatrixRow key={row.person} row={row} columns={columns} withCity={!group.city} me={me.person} />
            ))}
          </tbody>
        ))}
        <MatrixFoot columns={columns} people={people} />
      </table>
    </div>
  )
})
