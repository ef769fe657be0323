import { useTranslation } from "react-i18next"
import { classes } from "../../design/classes"
import type { ContributionId } from "../../session"
import { useOrders } from "../orders"
import styles from "./Board.module.css"
import { afterDrop, type Column } from "./board"
import { ColumnHeading } from "./ColumnHeading"
import { PointCard } from "./PointCard"
import { usePointDrop } from "./usePointDrop"

interface BoardColumnProps {
  column: Column
  writes: boolean
  /** The point that looks for another to belong with. */
  linking: ContributionId | null
  beginLink(point: ContributionId): void
  link(to: ContributionId): void
  remove(point: ContributionId): void
}

/** One column: its heading, its points from top to bottom, and room at the end to drop another. */
export function BoardColumn({
  column: { column, points },
  writes,
  linking,
  beginLink,
  link,
  remove,
}: BoardColumnProps) {
  const { act } = useOrders()
  const { t } = useTranslation()
  const put = (before: ContributionId | null) => (contribution: ContributionId) => {
    const after = afterDrop(points, contribution, before)
    if (after === undefined) return
    void act({
      kind: "moveContribution",
      contribution,
      ...(column && { column: column.id }),
      ...(after !== null && { after }),
    })
  }
  const { over, target } = usePointDrop(put(null))
  return (
    <section
      className={classes(styles.column, over && styles.over)}
      aria-label={column?.title ?? t("discussion.board.loose")}
      {...(writes && target)}
    >
      <ColumnHeading column={column} />
      <ul className={styles.points}>
        {points.map((point) => (
          <PointCard
            key={point.id}
            point={point}
            points={points}
            writes={writes}
            linking={linking}
            beginLink={() => beginLink(point.id)}
            link={() => link(point.id)}
            remove={() => remove(point.id)}
            drop={put(point.id)}
          />
        ))}
      </ul>
    </section>
  )
}
