import { useCallback } from "react"
import { useTranslation } from "react-i18next"
import { attendanceApi } from "../../../app/attendance"
import { paths } from "../../../app/routes"
import { useLoad } from "../../../app/useLoad"
import { Waiting } from "../../../design/Waiting"
import { Failure } from "../../frame/Failure"
import { MyHeader } from "../../frame/MyHeader"
import { Page } from "../../frame/Page"
import { useMe } from "../../frame/SignedIn"
import { usePercent } from "../year/usePercent"
import styles from "./Record.module.css"
import { RecordTable } from "./RecordTable"

/** One person's year. Staff may read everybody's, everyone their own. */
export default function RecordPage({ whose }: { whose: string }) {
  const { t } = useTranslation()
  const me = useMe()
  const percent = usePercent()
  const year = useLoad(useCallback((signal) => attendanceApi.person(me.person, whose, signal), [me.person, whose]))
  const { data, problem } = year
  const title = whose === me.person || !data ? t("year.record.mine") : t("year.record.title", { name: data.name })
  return (
    <Page title={title} header={<MyHeader />} wide>
      {problem && <Failure problem={problem} again={year.again} />}
      {!data && !problem && <Waiting>{t("year.record.waiting")}</Waiting>}
      {data && (
        <div className={styles.record}>
          <header className={styles.header}>
            {me.role === "staff" && <a href={paths.year(me.person)}>{t("year.record.back")}</a>}
            <h1 className={styles.title}>{title}</h1>
            <p>
              {data.title || t(`pages.who.${data.role}`)}
              {data.city && " · "}
              {data.city && me.role === "staff" && data.cityId ? (
                <a href={paths.city(me.person, data.cityId)}>{data.city}</a>
              ) : (
                data.city
              )}
            </p>
            <p>
              <strong>{t("year.record.percent", { share: percent(data.totals.share) })}</strong>
              {" · "}
              {t("year.record.counts", { ...data.totals })}
            </p>
            <p className={styles.quiet}>{t("year.record.grade")}</p>
          </header>
          <RecordTable classes={data.classes} />
        </div>
      )}
    </Page>
  )
}
