import { useCallback } from "react"
import { useTranslation } from "react-i18next"
import { attendanceApi } from "../../../app/attendance"
import { paths } from "../../../app/routes"
import { clock } from "../../../app/times"
import { useLoad } from "../../../app/useLoad"
import { Waiting } from "../../../design/Waiting"
import { Failure } from "../../frame/Failure"
import { MyHeader } from "../../frame/MyHeader"
import { Page } from "../../frame/Page"
import { useMe } from "../../frame/SignedIn"
import { useReading } from "../../useReading"
import { CityTable } from "./CityTable"
import styles from "./Record.module.css"

/** The year of a city's people, for staff. */
export default function CityPage({ city }: { city: string }) {
  const { t } = useTranslation()
  const me = useMe()
  const { locale } = useReading()
  const year = useLoad(useCallback((signal) => attendanceApi.city(me.person, city, signal), [me.person, city]))
  const { data, problem } = year
  return (
    <Page title={data?.name ?? t("year.title")} header={<MyHeader />} wide>
      {problem && <Failure problem={problem} again={year.again} />}
      {!data && !problem && <Waiting>{t("year.record.waiting")}</Waiting>}
      {data && (
        <div className={styles.record}>
          <header className={styles.header}>
            <a href={paths.year(me.person)}>{t("year.record.back")}</a>
            <h1 className={styles.title}>{t("year.record.city", { city: data.name, country: data.country })}</h1>
            <p className={styles.quiet}>
              {t("year.record.there", { time: clock(new Date(year.at), { locale, zone: data.zone }) })}
            </p>
            <p className={styles.quiet}>{t("year.record.grade")}</p>
          </header>
          <CityTable people={data.people} />
        </div>
      )}
    </Page>
  )
}
