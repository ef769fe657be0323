import { useTranslation } from "react-i18next"
import type { SpeakerSummary } from "../../app/api"
import styles from "./Summary.module.css"

/** Who had the floor and how long, by city; and how many had it not at all. For hosts. */
export function Speakers({ people }: { people: SpeakerSummary[] }) {
  const { t } = useTranslation()
  const active = people.filter((one) => one.calls + one.hands + one.points > 0)
  const silent = people.filter((one) => one.floorSeconds === 0).length
  return (
    <section className={styles.section}>
      <h2>{t("summary.people.heading")}</h2>
      <p className={styles.quiet}>
        {t("summary.people.help")} {silent > 0 && t("summary.people.silent", { count: silent })}
      </p>
      {active.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard.
        <section className={styles.scroll} tabIndex={0} aria-label={t("summary.people.heading")}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t("summary.people.name")}</th>
                <th scope="col">{t("summary.people.city")}</th>
                {(["floor", "calls", "cold", "hands", "points"] as const).map((column) => (
                  <th key={column} scope="col" className={styles.number}>
                    {t(`summary.people.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {active.map((one) => (
                <tr key={one.person}>
                  <th scope="row">{one.name}</th>
                  <td>{one.city}</td>
                  <td className={styles.number}>
                    {t("summary.people.minutes", { minutes: (one.floorSeconds / 60).toFixed(1) })}
                  </td>
                  <td className={styles.number}>{one.calls}</td>
                  <td className={styles.number}>{one.coldCalls}</td>
                  <td className={styles.number}>{one.hands}</td>
                  <td className={styles.number}>{one.points}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </section>
  )
}
