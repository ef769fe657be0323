import { useTranslation } from "react-i18next"
import { useScene } from "../scene"
import styles from "./PartLine.module.css"

/** The question the class is at. */
export function PartLine() {
  const { part } = useScene().class
  const { t } = useTranslation()
  if (!part?.question) return null
  return (
    <section className={styles.part} aria-label={t("discussion.part")} dir="auto">
      {part.question}
    </section>
  )
}
