import { useEffect } from "react"
import { useTranslation } from "react-i18next"
import { paths } from "../../app/routes"
import { ButtonLink } from "../../design/Button"
import { SeatMotif } from "../../design/SeatMotif"
import { MyHeader } from "../frame/MyHeader"
import { Page } from "../frame/Page"
import { useMe } from "../frame/SignedIn"
import styles from "./Classroom.module.css"
import { forgetInside } from "./insideMemory"

interface ClassEndedProps {
  session: string
  title: string
  /** Nothing of it is kept, so there is nothing to look at. */
  confidential: boolean
  /** There is something to watch, at once. */
  recorded: boolean
}

/** After the bell: thanks, and where to go from here. */
export function ClassEnded({ session, title, confidential, recorded }: ClassEndedProps) {
  const { t } = useTranslation()
  const me = useMe()
  useEffect(() => forgetInside(session), [session])
  return (
    <Page title={t("classroom.ended.title")} header={<MyHeader />}>
      <div className={styles.lobby}>
        <div className={styles.words}>
          <p className={styles.eyebrow}>{title}</p>
          <h1 className={styles.title}>{t(confidential ? "classroom.ended.meeting" : "classroom.ended.title")}</h1>
          <p className={styles.text}>{t(confidential ? "classroom.ended.nothingKept" : "classroom.ended.text")}</p>
          <div className={styles.actions}>
            <ButtonLink look="primary" href={paths.home(me.person)}>
              {t("classroom.away.home")}
            </ButtonLink>
            {recorded && (
              <ButtonLink href={paths.recording(me.person, session)}>{t("classroom.ended.watch")}</ButtonLink>
            )}
            {!confidential && (
              <ButtonLink href={paths.summary(me.person, session)}>{t("classroom.ended.summary")}</ButtonLink>
            )}
            {!confidential && me.role === "staff" && (
              <ButtonLink href={paths.attendance(me.person, session)}>{t("classroom.ended.attendance")}</ButtonLink>
            )}
          </div>
        </div>
        <div className={styles.motif}>
          <SeatMotif />
        </div>
      </div>
    </Page>
  )
}
