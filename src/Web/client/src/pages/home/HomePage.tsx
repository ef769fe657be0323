import { CalendarClock, IdCard, MonitorSmartphone } from "lucide-react"
import { useCallback, useEffect } from "react"
import { useTranslation } from "react-i18next"
import { api } from "../../app/api"
import { fetchAhead } from "../../app/chunks"
import { paths } from "../../app/routes"
import { useLoad } from "../../app/useLoad"
import { ButtonLink } from "../../design/Button"
import { Waiting } from "../../design/Waiting"
import { Failure } from "../frame/Failure"
import { MyHeader } from "../frame/MyHeader"
import { Page } from "../frame/Page"
import { useMe } from "../frame/SignedIn"
import { MyMeetings } from "../meetings/MyMeetings"
import styles from "./Home.module.css"
import { MyCalendar } from "./MyCalendar"
import { NextSession } from "./NextSession"
import { WayTo } from "./WayTo"
import { YearLine } from "./YearLine"

/** Doors open while one looks at this page, in milliseconds between looks. */
const refreshEvery = 20_000

/** A person's own page: the next class, one button, and the year. */
export function HomePage() {
  const { t } = useTranslation()
  const me = useMe()
  const home = useLoad(
    useCallback((signal) => api.home(me.person, signal), [me.person]),
    refreshEvery,
  )
  const isOpen = home.data?.next?.phase === "open"
  useEffect(() => {
    if (isOpen) fetchAhead("class")
  }, [isOpen])
  return (
    <Page title={t("pages.home.title")} header={<MyHeader />}>
      {home.problem && <Failure problem={home.problem} again={home.again} />}
      {!home.data && !home.problem && <Waiting>{t("pages.home.waiting")}</Waiting>}
      {home.data && (
        <div className={styles.home}>
          <NextSession session={home.data.next} askedAbout={home.data.askedAbout} now={Date.parse(home.data.now)} />
          <YearLine year={home.data.year} next={home.data.next?.id ?? null} recorded={home.data.recorded} />
          {me.role === "mayor" && <MyMeetings />}
          {me.mayOffer && (
            <div>
              <ButtonLink href={paths.slots(me.person)} icon={<CalendarClock aria-hidden />}>
                {t("meetings.offer.title")}
              </ButtonLink>
            </div>
          )}
          <MyCalendar />
          <WayTo
            title={t("devices.title")}
            text={t("devices.linkText")}
            link={t("devices.link")}
            href={paths.devices(me.person)}
            icon={<MonitorSmartphone aria-hidden />}
          />
          <WayTo
            title={t("data.title")}
            text={t("data.linkText")}
            link={t("data.link")}
            href={paths.data(me.person)}
            icon={<IdCard aria-hidden />}
          />
        </div>
      )}
    </Page>
  )
}
