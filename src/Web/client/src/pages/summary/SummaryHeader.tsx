import { Download, Play, Printer } from "lucide-react"
import { useTranslation } from "react-i18next"
import { addresses, type Summary } from "../../app/api"
import { paths } from "../../app/routes"
import { clock, day } from "../../app/times"
import { Button, ButtonLink } from "../../design/Button"
import { useMe } from "../frame/SignedIn"
import { useReading } from "../useReading"
import styles from "./Summary.module.css"

/** Which class, when it was held, and how to take the summary away. */
export function SummaryHeader({ summary }: { summary: Summary }) {
  const { t } = useTranslation()
  const me = useMe()
  const reading = useReading()
  const { session, startedAt, endedAt } = summary
  const [from, to] = [startedAt && new Date(startedAt), endedAt && new Date(endedAt)]
  return (
    <header className={styles.header}>
      <p className={styles.quiet}>{t("summary.title")}</p>
      <h1 className={styles.title}>{session.title}</h1>
      {session.subtitle && <p className={styles.subtitle}>{session.subtitle}</p>}
      <p>{day(new Date(session.startsAt), reading)}</p>
      <p className={styles.quiet}>
        {from && to
          ? t("summary.held", {
              from: clock(from, reading),
              to: clock(to, reading),
              count: Math.round((to.getTime() - from.getTime()) / 60_000),
            })
          : t("summary.running")}
      </p>
      <div className={styles.actions}>
        {summary.recorded && (
          <ButtonLink href={paths.recording(me.person, session.id)} icon={<Play aria-hidden />}>
            {t("summary.watch")}
          </ButtonLink>
        )}
        <Button icon={<Printer aria-hidden />} onPress={() => window.print()}>
          {t("summary.print")}
        </Button>
        {summary.people && (
          <ButtonLink href={addresses.summaryCsv(me.person, session.id)} download icon={<Download aria-hidden />}>
            {t("summary.csv")}
          </ButtonLink>
        )}
        <ButtonLink
          href={addresses.summary(me.person, session.id)}
          download
          look="quiet"
          icon={<Download aria-hidden />}
        >
          {t("summary.json")}
        </ButtonLink>
      </div>
    </header>
  )
}
