import { useTranslation } from "react-i18next"
import type { BreakoutSetView } from "../../session"
import styles from "./Breakouts.module.css"
import { FloorWalk } from "./FloorWalk"

/** While the class is in its rooms, they stand where its seats were. */
export function WalkHall({ set }: { set: BreakoutSetView }) {
  const { t } = useTranslation()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard.
    <section className={styles.hall} aria-label={t("breakouts.desk.walk")} tabIndex={0}>
      <FloorWalk set={set} />
    </section>
  )
}
