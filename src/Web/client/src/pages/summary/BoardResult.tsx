import { useTranslation } from "react-i18next"
import type { ColumnSummary } from "../../app/api"
import { paths } from "../../app/routes"
import { clock } from "../../app/times"
import { classes } from "../../design/classes"
import { useMe } from "../frame/SignedIn"
import { useReading } from "../useReading"
import styles from "./Summary.module.css"

/** The board as it stood at the end, each point with whose it was. The reader's own city's are marked. */
export function BoardResult({ columns, session }: { columns: ColumnSummary[]; session: string }) {
  const { t } = useTranslation()
  const reading = useReading()
  const me = useMe()
  const written = columns.some((column) => column.points.length > 0)
  return (
    <section className={styles.section}>
      <h2>{t("summary.board.heading")}</h2>
      {!written && <p className={styles.quiet}>{t("summary.board.none")}</p>}
      {written && (
        <div className={styles.board}>
          {columns.map((column) => (
            <div key={column.title ?? ""}>
              <h3>{column.title ?? t("summary.board.loose")}</h3>
              <ul className={styles.points}>
                {column.points.map((point) => (
                  <li key={`${point.at} ${point.text}`} className={classes(point.mine && styles.mine)}>
                    <p className={styles.text}>{point.text}</p>
                    <p className={styles.quiet}>
                      {[
                        t("summary.board.credit", {
                          name: point.name,
                          city: point.city,
                          time: clock(new Date(point.at), reading),
                        }),
                        point.mine && t("summary.board.mine"),
                        point.hidden && t("summary.board.hidden"),
                      ]
                        .filter(Boolean)
                        .join(" · ")}
                    </p>
                    {point.second !== null && (
                      <a
                        className={styles.moment}
                        href={paths.recording(me.person, session, point.second)}
                        aria-label={t("summary.board.watchOf", { text: point.text })}
                      >
                        {t("summary.board.watch")}
                      </a>
                    )}
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      )}
    </section>
  )
}
