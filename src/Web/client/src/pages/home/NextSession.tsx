import { Headphones, ListOrdered, Users, Video } from "lucide-react"
import { useTranslation } from "react-i18next"
import type { SessionCard } from "../../app/api"
import { paths } from "../../app/routes"
import { clock } from "../../app/times"
import { ButtonLink } from "../../design/Button"
import { Notice } from "../../design/Notice"
import { StatusGlyph } from "../../design/StatusGlyph"
import { useMe } from "../frame/SignedIn"
import { useReading } from "../useReading"
import styles from "./Home.module.css"
import { SessionTime } from "./SessionTime"

/** From so long before the doors one may come and wait at them, and hosts set up, in milliseconds. */
const comeEarly = 60 * 60_000
const hostsComeEarly = 2 * comeEarly

interface NextSessionProps {
  session: SessionCard | null
  /** The questions one will be called on about. */
  askedAbout: string[]
  now: number
}

/** The next session as a headline, and the one thing to do about it. */
export function NextSession({ session, askedAbout, now }: NextSessionProps) {
  const { t } = useTranslation()
  const me = useMe()
  const reading = useReading()
  if (!session) {
    return (
      <section className={styles.next}>
        <h1 className={styles.title}>{t("pages.home.nothingNext")}</h1>
        <p className={styles.fine}>{t("pages.home.nothingNextText")}</p>
        <div className={styles.actions}>
          <ButtonLink href={paths.check(me.person)} icon={<Headphones aria-hidden />}>
            {t("pages.home.check")}
          </ButtonLink>
        </div>
      </section>
    )
  }
  const doors = clock(new Date(session.doorsAt), reading)
  const early = me.role === "staff" || me.role === "faculty" ? hostsComeEarly : comeEarly
  const mayCome = session.phase === "open" || now >= Date.parse(session.doorsAt) - early
  return (
    <section className={styles.next}>
      <p className={styles.eyebrow}>
        {session.phase === "open" && <StatusGlyph glyph="here" />}
        {eyebrow(session, now, mayCome)}
      </p>
      <h1 className={styles.title}>{session.title}</h1>
      {session.subtitle && <p className={styles.subtitle}>{session.subtitle}</p>}
      <SessionTime session={session} />
      {askedAbout.length > 0 && (
        <div className={styles.asked}>
          <Notice tone="information" title={t("pages.home.asked")}>
            {askedAbout.map((question) => question && <p key={question}>“{question}”</p>)}
            <p>{t("pages.home.askedWhy")}</p>
          </Notice>
        </div>
      )}
      <div className={styles.actions}>
        {mayCome && (
          <ButtonLink href={paths.classroom(me.person, session.id)} look="primary" icon={<Video aria-hidden />}>
            {t("pages.home.enter")}
          </ButtonLink>
        )}
        <ButtonLink
          href={paths.check(me.person)}
          look={mayCome ? "plain" : "primary"}
          icon={<Headphones aria-hidden />}
        >
          {t("pages.home.check")}
        </ButtonLink>
        {(me.role === "staff" || me.role === "faculty") && session.kind === "class" && (
          <ButtonLink href={paths.plan(me.person, session.id)} icon={<ListOrdered aria-hidden />}>
            {t("pages.home.plan")}
          </ButtonLink>
        )}
        {me.role === "staff" && (session.kind === "class" || session.kind === "kickOff") && (
          <ButtonLink href={paths.attendance(me.person, session.id)} icon={<Users aria-hidden />}>
            {t("pages.home.attendance")}
          </ButtonLink>
        )}
      </div>
      {session.phase === "scheduled" && (
        <p className={styles.fine}>{t(mayCome ? "pages.home.doors" : "pages.home.doorsBefore", { time: doors })}</p>
      )}
    </section>
  )

  function eyebrow(card: SessionCard, at: number, soon: boolean): string {
    if (card.phase === "open") return t(at >= Date.parse(card.startsAt) ? "pages.home.running" : "pages.home.open")
    if (soon) return t("pages.home.soon")
    return t(card.kind === "class" ? "pages.home.next" : "pages.home.nextOther")
  }
}
