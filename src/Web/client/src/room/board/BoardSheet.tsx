import { useState } from "react"
import { useTranslation } from "react-i18next"
import { classes } from "../../design/classes"
import type { ContributionId } from "../../session"
import { RoomButton } from "../controls/RoomButton"
import { useOrders } from "../orders"
import { useScene } from "../scene"
import styles from "./Board.module.css"
import { BoardColumn } from "./BoardColumn"
import { columnsOf } from "./board"
import { mayWrite } from "./writers"

/** The board: columns from left to right, each point with whose it is. Those who write change it in place. */
export function BoardSheet({ large }: { large: boolean }) {
  const scene = useScene()
  const { act } = useOrders()
  const { t } = useTranslation()
  const [linking, setLinking] = useState<ContributionId | null>(null)
  const [removed, setRemoved] = useState<ContributionId | null>(null)
  const columns = columnsOf(scene.class.board, scene.hosts?.hidden ?? null)
  const writes = mayWrite(scene)

  const link = (to: ContributionId) => {
    if (linking) void act({ kind: "linkContributions", from: linking, to, linked: true })
    setLinking(null)
  }
  const undo = () => {
    if (removed) void act({ kind: "restoreContribution", contribution: removed })
    setRemoved(null)
  }

  if (columns.length === 0) return <p className={styles.empty}>{t("discussion.board.empty")}</p>
  return (
    <>
      {linking && <p className={styles.hint}>{t("discussion.board.linking")}</p>}
      <div className={classes(styles.columns, large && styles.large)}>
        {columns.map((column) => (
          <BoardColumn
            key={column.column?.id ?? ""}
            column={column}
            writes={writes}
            linking={linking}
            beginLink={setLinking}
            link={link}
            remove={(point) => {
              setRemoved(point)
              void act({ kind: "removeContribution", contribution: point })
            }}
          />
        ))}
      </div>
      {removed && (
        <p className={styles.undo} role="status">
          {t("discussion.board.removed")}
          <RoomButton size="small" kind="bare" onPress={undo}>
            {t("discussion.board.undo")}
          </RoomButton>
        </p>
      )}
    </>
  )
}
