import { useTranslation } from "react-i18next"
import type { SessionCard } from "../../app/api"
import { paths } from "../../app/routes"
import { shortDay } from "../../app/times"
import { classes } from "../../design/classes"
import { type Glyph, StatusGlyph } from "../../design/StatusGlyph"
import { useMe } from "../frame/SignedIn"
import { useReading } from "../useReading"
import styles from "./YearLine.module.css"

/** The year as a line of dots: what was, what is next, what is to come. */
export function YearLine({ year, next, recorded }: { year: SessionCard[]; next: string | null; recorded: string[] }) {
  const { t } = useTranslation()
  const me = useMe()
  const reading = useReading()
  if (year.length === 0) return null
  return (
    <section>
      <h2 className={styles.heading}>{t(me.role === "staff" ? "pages.home.yearAll" : "pages.home.year")}</h2>
      <ol className={styles.line}>
        {year.map((session) => (
          <li
            key={session.id}
            className={classes(
              styles.session,
              session.id === next && styles.next,
              session.phase === "cancelled" && styles.cancelled,
            )}
          >
            <span className={styles.dot}>
              <StatusGlyph glyph={glyphOf(session, session.id === next)} />
            </span>
            <span className={styles.name}>{named(session)}</span>
            <time className={styles.date} dateTime={session.startsAt}>
              {shortDay(new Date(session.startsAt), reading)}
            </time>
            <span className={styles.status}>{wordFor(session)}</span>
            {recorded.includes(session.id) && (
              <a
                className={styles.watch}
                href={paths.recording(me.person, session.id)}
                aria-label={t("pages.home.watchOf", { name: nameOf(session) })}
              >
                {t("pages.home.watch")}
              </a>
            )}
          </li>
        ))}
      </ol>
      {(me.role === "mayor" || me.role === "seniorLeader") && (
        <p className={styles.more}>
          <a href={paths.record(me.person, me.person)}>{t("pages.home.myAttendance")}</a>
        </p>
      )}
    </section>
  )

  function nameOf(session: SessionCard): string {
    return session.number ? t("pages.home.class", { number: session.number }) : t(`pages.home.kind.${session.kind}`)
  }

  function named(session: SessionCard) {
    const name = nameOf(session)
    const page = pageOf(session)
    if (!page) return <span title={session.title}>{name}</span>
    return (
      <a href={page(me.person, session.id)} title={session.title}>
        {name}
      </a>
    )
  }

  /** Staff look at who came; faculty write the plan, and look back at what came of it. */
  function pageOf({ kind, phase }: SessionCard) {
    if (phase === "cancelled") return null
    if (me.role === "staff") return phase === "scheduled" ? null : paths.attendance
    if (me.role !== "faculty" || kind !== "class") return null
    return phase === "ended" ? paths.summary : paths.plan
  }

  function wordFor(session: SessionCard): string {
    if (session.phase === "cancelled") return t("pages.home.cancelled")
    if (session.phase === "open") return t("pages.home.now")
    if (session.id === next) return t("pages.home.nextShort")
    if (session.mine === "excused" || (session.phase === "ended" && session.mine && session.mine !== "expected")) {
      const counts = t(`pages.status.${session.mine}`)
      const { mineMeasured: measured } = session
      return measured && measured !== "expected" && measured !== session.mine
        ? t("year.measured", { status: counts, measured: t(`pages.status.${measured}`) })
        : counts
    }
    return ""
  }
}

/** A class that is over and asks nothing of the reader (staff, faculty) is simply done. */
function glyphOf(session: SessionCard, isNext: boolean): Glyph {
  if (session.phase === "cancelled") return "cancelled"
  if (isNext || session.phase === "open") return "next"
  if (session.mine === "excused") return "excused"
  if (session.mine === "madeUp") return "present"
  if (session.phase === "scheduled") return "expected"
  return session.mine === null || session.mine === "expected" ? "done" : session.mine
}
