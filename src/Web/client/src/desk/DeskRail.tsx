import { useTranslation } from "react-i18next"
import { ClassDesk } from "./ClassDesk"
import styles from "./DeskRail.module.css"

/** The left rail of a desk, where the screen is wide enough to keep it in sight. */
export function DeskRail() {
  const { t } = useTranslation()
  return (
    <aside className={styles.rail} aria-label={t("room.panel.class")}>
      <h2 className={styles.title}>{t("room.panel.class")}</h2>
      <ClassDesk />
    </aside>
  )
}
