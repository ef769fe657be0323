import { useTranslation } from "react-i18next"
import type { KeepingPreview } from "../../../app/recordings"
import { dayAndYear } from "../../../app/times"
import { useReading } from "../../useReading"
import styles from "./Recordings.module.css"
import { useSize } from "./useSize"

/** What a rule would delete, and when. */
export function GoesList({ preview: { deletions, bytes, kept } }: { preview: KeepingPreview }) {
  const { t } = useTranslation()
  const reading = useReading()
  const size = useSize()
  return (
    <>
      <p>
        {deletions.length === 0
          ? t("watching.keeping.nothing")
          : t("watching.keeping.would", { count: deletions.length, size: size(bytes) })}{" "}
        {kept > 0 && t("watching.keeping.kept", { count: kept })}
      </p>
      {deletions.length > 0 && (
        <>
          <ul className={styles.goes}>
            {deletions.map((one) => (
              <li key={one.session}>
                {t("watching.keeping.goesOn", {
                  title: one.title,
                  day: dayAndYear(new Date(one.deletesAt), reading),
                  size: size(one.bytes),
                })}
              </li>
            ))}
          </ul>
          <p className={styles.quiet}>{t("watching.keeping.grace")}</p>
        </>
      )}
    </>
  )
}
