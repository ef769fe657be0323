import { useCallback, useDeferredValue, useMemo, useState } from "react"
import { useTranslation } from "react-i18next"
import { attendanceApi } from "../../../app/attendance"
import { useLoad } from "../../../app/useLoad"
import { Waiting } from "../../../design/Waiting"
import { Failure } from "../../frame/Failure"
import { MyHeader } from "../../frame/MyHeader"
import { Page } from "../../frame/Page"
import { useMe } from "../../frame/SignedIn"
import { useReading } from "../../useReading"
import { CorrectionCard } from "../correction/CorrectionCard"
import { type ChosenCell, Matrix } from "./Matrix"
import { columnsOf, groupsOf, type Showing } from "./matrix"
import { useSessionName } from "./useSessionName"
import styles from "./Year.module.css"
import { YearHeader } from "./YearHeader"
import { YearRule } from "./YearRule"
import { YearToolbar } from "./YearToolbar"

/** Staff's whole year: who was at which session. A cell opens to what was measured, and to correct it. */
export default function YearPage() {
  const { t } = useTranslation()
  const me = useMe()
  const { locale } = useReading()
  const nameOf = useSessionName()
  const [showing, setShowing] = useState<Showing>({ track: "all", city: "", role: "", order: "city" })
  const [chosen, setChosen] = useState<ChosenCell | null>(null)
  const [saved, setSaved] = useState("")
  const year = useLoad(useCallback((signal) => attendanceApi.year(me.person, signal), [me.person]))
  const { data, problem } = year
  // A year has 2,400 cells: they are drawn a few at a time, so that what is pressed answers meanwhile.
  const [drawn, drawing] = [useDeferredValue(data), useDeferredValue(showing)]
  const columns = useMemo(() => (drawn ? columnsOf(drawn, drawing.track) : []), [drawn, drawing.track])
  const groups = useMemo(() => (drawn ? groupsOf(drawn, drawing, locale) : []), [drawn, drawing, locale])
  return (
    <Page title={t("year.title")} header={<MyHeader />} wide>
      {problem && <Failure problem={problem} again={year.again} />}
      {!data && !problem && <Waiting>{t("year.waiting")}</Waiting>}
      {data && (
        <>
          <YearHeader year={data} />
          {data.people.length === 0 ? (
            <p>{t("year.nobodyYet")}</p>
          ) : (
            <>
              <YearToolbar year={data} showing={showing} onShow={setShowing} />
              <p role="status" className={styles.saved}>
                {saved}
              </p>
              {drawn && groups.length === 0 && <p className={styles.quiet}>{t("year.nobody")}</p>}
              {groups.length > 0 && <Matrix columns={columns} groups={groups} onChoose={setChosen} />}
            </>
          )}
          <YearRule onChanged={year.again} />
        </>
      )}
      {chosen && (
        <CorrectionCard
          key={`${chosen.session.id} ${chosen.person}`}
          anchor={chosen.anchor}
          session={chosen.session}
          person={chosen.person}
          name={chosen.name}
          onClose={() => setChosen(null)}
          onSaved={() => {
            setSaved(t("year.saved", { name: chosen.name, session: nameOf(chosen.session) }))
            setChosen(null)
            year.again()
          }}
        />
      )}
    </Page>
  )
}
