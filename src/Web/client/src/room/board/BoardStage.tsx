import { useTranslation } from "react-i18next"
import { classes } from "../../design/classes"
import styles from "./Board.module.css"
import { BoardSheet } from "./BoardSheet"

/** The board on the stage, for all: a sheet of paper behind the class. */
export function BoardStage({ height }: { height: number }) {
  const { t } = useTranslation()
  return (
    <section
      className={classes("paper", styles.stage)}
      style={{ blockSize: height }}
      aria-label={t("discussion.board.title")}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard.
      tabIndex={0}
    >
      <BoardSheet large />
    </section>
  )
}
