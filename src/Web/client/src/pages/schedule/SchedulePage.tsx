import { CalendarPlus, Repeat } from "lucide-react"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { Series } from "../../app/schedule"
import { Button } from "../../design/Button"
import { Waiting } from "../../design/Waiting"
import { Failure } from "../frame/Failure"
import { MyHeader } from "../frame/MyHeader"
import { Page } from "../frame/Page"
import { useMe } from "../frame/SignedIn"
import { AddSession } from "./AddSession"
import { DoneLine } from "./DoneLine"
import styles from "./Schedule.module.css"
import { SeriesForm } from "./SeriesForm"
import { SessionList } from "./SessionList"
import { useSchedule } from "./useSchedule"
import { YearPicture } from "./YearPicture"

type Open = { form: "series"; series: Series | null } | { form: "session" } | null

/** The year for staff: as a picture, as a list, and what makes it. */
export default function SchedulePage() {
  const { t } = useTranslation()
  const me = useMe()
  const desk = useSchedule()
  const [open, setOpen] = useState<Open>(null)
  const { year } = desk
  const close = () => setOpen(null)
  return (
    <Page title={t("schedule.title")} header={<MyHeader />} wide>
      {!year && !desk.problem && <Waiting>{t("schedule.waiting")}</Waiting>}
      <div className={styles.page}>
        <header className={styles.header}>
          <div>
            <h1 className={styles.title}>{t("schedule.title")}</h1>
            {year && <p className={styles.quiet}>{t("schedule.zones", { place: me.programme.place })}</p>}
          </div>
          {year && (
            <div className={styles.actions}>
              <Button
                look={year.sessions.length === 0 ? "primary" : "plain"}
                icon={<Repeat aria-hidden />}
                onPress={() => setOpen({ form: "series", series: null })}
              >
                {t("schedule.addSeries")}
              </Button>
              <Button icon={<CalendarPlus aria-hidden />} onPress={() => setOpen({ form: "session" })}>
                {t("schedule.addSession")}
              </Button>
            </div>
          )}
        </header>
        {desk.problem && <Failure problem={desk.problem} again={desk.again} />}
        {year && open?.form === "series" && (
          <SeriesForm key={open.series?.id} series={open.series} zone={year.zone} desk={desk} close={close} />
        )}
        {year && open?.form === "session" && <AddSession zone={year.zone} desk={desk} close={close} />}
        {year?.sessions.length === 0 && !open && (
          <section className={styles.empty}>
            <h2>{t("schedule.empty.title")}</h2>
            <p>{t("schedule.empty.text")}</p>
          </section>
        )}
        {year && year.sessions.length > 0 && (
          <>
            <YearPicture sessions={year.sessions} now={Date.parse(year.now)} />
            <SessionList year={year} desk={desk} changeSeries={(series) => setOpen({ form: "series", series })} />
          </>
        )}
        <DoneLine desk={desk} />
      </div>
    </Page>
  )
}
