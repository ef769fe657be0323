import { useTranslation } from "react-i18next"
import type { SessionCard } from "../../app/api"
import { SessionTime } from "../home/SessionTime"
import styles from "./Classroom.module.css"

/** The class one is about to enter: its name and time, as soon as they are known. */
export function ClassHeading({ eyebrow, card }: { eyebrow: string; card: SessionCard | null }) {
  const { t } = useTranslation()
  return (
    <div className={styles.heading}>
      <p className={styles.eyebrow}>{eyebrow}</p>
      <h1 className={styles.title}>{card?.title ?? t("classroom.title")}</h1>
      {card && <SessionTime session={card} />}
    </div>
  )
}
