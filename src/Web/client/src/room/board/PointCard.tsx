import { EyeOff, Link2 } from "lucide-react"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { classes } from "../../design/classes"
import type { ContributionId } from "../../session"
import { RoomButton } from "../controls/RoomButton"
import { useScene } from "../scene"
import { clock } from "../time"
import styles from "./Board.module.css"
import type { Point } from "./board"
import { EditPoint } from "./EditPoint"
import { PointMenu } from "./PointMenu"
import { dragging, usePointDrop } from "./usePointDrop"

interface PointCardProps {
  point: Point
  /** All of its column. */
  points: Point[]
  writes: boolean
  /** The point that looks for another to belong with. */
  linking: ContributionId | null
  beginLink(): void
  link(): void
  remove(): void
  /** Another point is to stand directly above this one. */
  drop(point: ContributionId): void
}

/** One point, with whose it is and since when. */
export function PointCard({ point, points, writes, linking, beginLink, link, remove, drop }: PointCardProps) {
  const { class: view, hosts } = useScene()
  const { t, i18n } = useTranslation()
  const [editing, setEditing] = useState(false)
  const { over, target } = usePointDrop(drop)
  const name = view.people[point.person]?.name ?? ""
  const textOf = (id: ContributionId) => (view.board.contributions[id] ?? hosts?.hidden.contributions[id])?.text ?? ""
  return (
    <li
      className={classes(styles.point, point.hidden && styles.hidden, over && styles.above)}
      {...(writes && { ...target, ...(!editing && dragging(point.id)) })}
    >
      {editing ? (
        <EditPoint point={point} done={() => setEditing(false)} />
      ) : (
        <p className={styles.text} dir="auto">
          {point.text}
        </p>
      )}
      <p className={styles.credit}>
        {t("discussion.board.credit", { name, time: clock(Date.parse(point.at), i18n.language) })}
      </p>
      {point.hidden && (
        <p className={styles.mark}>
          <EyeOff aria-hidden="true" /> {t("discussion.board.hiddenMark")}
        </p>
      )}
      {point.linked.map((id) => (
        <p key={id} className={styles.mark}>
          <Link2 aria-hidden="true" /> {t("discussion.board.linked", { text: textOf(id) })}
        </p>
      ))}
      {writes && linking && linking !== point.id && (
        <RoomButton size="small" onPress={link}>
          {t("discussion.board.linkHere")}
        </RoomButton>
      )}
      {writes && !linking && !editing && (
        <PointMenu point={point} points={points} edit={() => setEditing(true)} beginLink={beginLink} remove={remove} />
      )}
    </li>
  )
}
