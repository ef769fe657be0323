import { useTranslation } from "react-i18next"
import type { PastureSummary } from "../../app/api"
import styles from "./Summary.module.css"

/** Minutes a part, against the plan for those who had one. */
export function Parts({ pastures, planned }: { pastures: PastureSummary[]; planned: boolean }) {
  const { t } = useTranslation()
  return (
    <section className={styles.section}>
      <h2>{t("summary.parts.heading")}</h2>
      {pastures.length === 0 ? (
        <p className={styles.quiet}>{t("summary.parts.none")}</p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t("summary.parts.part")}</th>
              <th scope="col" className={styles.number}>
                {t("summary.parts.used")}
              </th>
              {planned && (
                <th scope="col" className={styles.number}>
                  {t("summary.parts.planned")}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {pastures.map((pasture, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place.
              <tr key={index}>
                <th scope="row">
                  {pasture.title && <span className={styles.quiet}>{pasture.title} · </span>}
                  {pasture.question}
                </th>
                <td className={styles.number}>{used(pasture)}</td>
                {planned && <td className={styles.number}>{pasture.planned}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )

  function used({ usedSeconds, began, skipped }: PastureSummary): string {
    if (skipped) return t("summary.parts.skipped")
    return !began ? t("summary.parts.notReached") : usedSeconds < 30 ? "<1" : String(Math.round(usedSeconds / 60))
  }
}
