import { CalendarPlus } from "lucide-react"
import { useCallback } from "react"
import { useTranslation } from "react-i18next"
import { type MyMeeting, meetingsApi } from "../../app/meetings"
import { paths } from "../../app/routes"
import { useLoad } from "../../app/useLoad"
import { ButtonLink } from "../../design/Button"
import { Failure } from "../frame/Failure"
import { useMe } from "../frame/SignedIn"
import styles from "./Meetings.module.css"
import { useMoments } from "./useMoments"

/** On a mayor's home: their call, check-ins and debrief, and what is still to book. */
export function MyMeetings() {
  const { t } = useTranslation()
  const me = useMe()
  const mine = useLoad(useCallback((signal) => meetingsApi.mine(me.person, signal), [me.person]))
  if (mine.problem) return <Failure problem={mine.problem} again={mine.again} />
  if (!mine.data) return null
  const now = Date.parse(mine.data.now)
  return (
    <section className={styles.mine} aria-label={t("meetings.mine.title")}>
      <h2 className={styles.heading}>{t("meetings.mine.title")}</h2>
      <p className={styles.quiet}>{t("meetings.mine.text")}</p>
      <ul className={styles.list}>
        {mine.data.meetings.map((meeting) => (
          <MyMeetingRow key={meeting.kind} meeting={meeting} now={now} />
        ))}
      </ul>
    </section>
  )
}

function MyMeetingRow({ meeting, now }: { meeting: MyMeeting; now: number }) {
  const { t } = useTranslation()
  const me = useMe()
  const moments = useMoments()
  const name = t(`meetings.kind.${meeting.kind}`)
  const open = meeting.standing === "toBook" || meeting.standing === "notHeld"
  const changes = meeting.standing === "booked" && meeting.changeUntil && now < Date.parse(meeting.changeUntil)
  return (
    <li className={styles.row}>
      <div className={styles.what}>
        <span className={styles.name}>{name}</span>
        {meeting.session && meeting.standing !== "toBook" ? (
          <span>
            <time dateTime={meeting.session.startsAt}>{moments.full(meeting.session.startsAt)}</time>
            <span className={styles.quiet}>
              {moments.beside(meeting.session.startsAt) && ` · ${moments.beside(meeting.session.startsAt)}`}
              {meeting.host && ` · ${t("meetings.with", { name: meeting.host })}`}
            </span>
          </span>
        ) : (
          meeting.free === 0 &&
          !meeting.waitsFor && (
            <span className={styles.quiet}>{t("meetings.mine.none", { phone: me.programme.phone })}</span>
          )
        )}
        {open && meeting.waitsFor && (
          <span className={styles.quiet}>
            {t("meetings.mine.waits", { before: t(`meetings.kind.${meeting.waitsFor}`) })}
          </span>
        )}
        {changes && meeting.changeUntil && (
          <span className={styles.quiet}>
            {t("meetings.mine.changeUntil", { time: moments.full(meeting.changeUntil) })}
          </span>
        )}
      </div>
      <div className={styles.side}>
        {!(open && meeting.free > 0) && (
          <span className={styles.standing}>
            {t(open && meeting.waitsFor ? "meetings.mine.later" : `meetings.standing.${meeting.standing}`)}
          </span>
        )}
        {open && meeting.free > 0 && (
          <ButtonLink href={paths.choose(me.person, meeting.kind)} icon={<CalendarPlus aria-hidden />}>
            {t("meetings.mine.choose")}
            <span className={styles.unseen}>: {name}</span>
          </ButtonLink>
        )}
        {changes && (
          <ButtonLink look="quiet" href={paths.choose(me.person, meeting.kind)}>
            {t("meetings.mine.change")}
            <span className={styles.unseen}>: {name}</span>
          </ButtonLink>
        )}
      </div>
    </li>
  )
}
