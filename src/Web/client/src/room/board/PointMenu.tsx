import { Ellipsis } from "lucide-react"
import { Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components"
import { useTranslation } from "react-i18next"
import { classes } from "../../design/classes"
import menu from "../controls/Menu.module.css"
import { RoomButton } from "../controls/RoomButton"
import { useOrders } from "../orders"
import { useScene } from "../scene"
import styles from "./Board.module.css"
import { afterMove, type Point } from "./board"

interface PointMenuProps {
  point: Point
  points: Point[]
  edit(): void
  beginLink(): void
  remove(): void
}

/** What can be done with a point. */
export function PointMenu({ point, points, edit, beginLink, remove }: PointMenuProps) {
  const { class: view, hosting } = useScene()
  const { act } = useOrders()
  const { t } = useTranslation()
  const contribution = point.id
  const move = (by: -1 | 1) => () => {
    const after = afterMove(points, point.id, by)
    if (after !== undefined) void act({ kind: "moveContribution", contribution, ...place(point.column, after) })
  }
  const to = (column: string | null) => () =>
    void act({ kind: "moveContribution", contribution, ...place(column, lastIn(view.board.contributions, column)) })
  const actions: [string, () => void][] = [
    [t("discussion.board.edit"), edit],
    ...(afterMove(points, point.id, -1) === undefined
      ? []
      : [[t("discussion.board.up"), move(-1)] as [string, () => void]]),
    ...(afterMove(points, point.id, 1) === undefined
      ? []
      : [[t("discussion.board.down"), move(1)] as [string, () => void]]),
    ...view.board.columns
      .filter((column) => column.id !== point.column)
      .map((column): [string, () => void] => [t("discussion.board.to", { column: column.title }), to(column.id)]),
    [t("discussion.board.link"), beginLink],
    ...(hosting
      ? [
          [
            t(point.hidden ? "discussion.board.unhide" : "discussion.board.hide"),
            () => void act({ kind: "hideContribution", contribution, hidden: !point.hidden }),
          ] as [string, () => void],
        ]
      : []),
    [t("discussion.board.remove"), remove],
  ]
  return (
    <MenuTrigger>
      <RoomButton kind="bare" size="small" aria-label={t("discussion.board.menu", { text: point.text })}>
        <Ellipsis aria-hidden="true" className={styles.more} />
      </RoomButton>
      <Popover className={classes("room", menu.popover)}>
        <Menu className={classes(menu.menu)} onAction={(key) => actions[Number(key)]?.[1]()}>
          {actions.map(([text], index) => (
            <MenuItem key={text} id={String(index)} className={classes(menu.item)}>
              {text}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}

/** Absent where there is none: the wire knows no null here. */
function place(column: string | null, after: string | null) {
  return { ...(column === null ? {} : { column }), ...(after === null ? {} : { after }) }
}

function lastIn(
  contributions: Record<string, { id: string; column: string | null; place: string }>,
  column: string | null,
) {
  const theirs = Object.values(contributions).filter((one) => one.column === column)
  return (
    theirs.reduce<(typeof theirs)[number] | null>((last, one) => (last && last.place > one.place ? last : one), null)
      ?.id ?? null
  )
}
