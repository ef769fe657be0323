import { useCallback, useState } from "react"
import { useTranslation } from "react-i18next"
import { type Attender, api } from "../../app/api"
import { useLoad } from "../../app/useLoad"
import { Waiting } from "../../design/Waiting"
import { Failure } from "../frame/Failure"
import { MyHeader } from "../frame/MyHeader"
import { Page } from "../frame/Page"
import { useMe } from "../frame/SignedIn"
import { AttendanceHeader } from "./AttendanceHeader"
import { AttendanceTable } from "./AttendanceTable"
import { CorrectionCard } from "./correction/CorrectionCard"
import { LiveBoard } from "./LiveBoard"
import type { Filter } from "./order"
import { Toolbar } from "./Toolbar"

/** A board that is phoned from must not be older than this, in milliseconds. */
const refreshEvery = 5000

/** Staff's view of one class: who is missing while it runs, the table once it is over. */
export default function AttendancePage({ session }: { session: string }) {
  const { t } = useTranslation()
  const me = useMe()
  const [filter, setFilter] = useState<Filter>("all")
  const [chosen, setChosen] = useState<{ who: Attender; anchor: HTMLElement } | null>(null)
  const attendance = useLoad(
    useCallback((signal) => api.attendance(me.person, session, signal), [me.person, session]),
    refreshEvery,
  )
  const { data, problem } = attendance
  return (
    <Page title={t("attendance.title")} header={<MyHeader />} wide>
      {problem && <Failure problem={problem} again={attendance.again} />}
      {!data && !problem && <Waiting>{t("attendance.waiting")}</Waiting>}
      {data && (
        <>
          <AttendanceHeader attendance={data} />
          {data.people.length > 0 && <Toolbar attendance={data} filter={filter} onFilter={setFilter} />}
          {data.people.length === 0 && <p>{t("attendance.nobody")}</p>}
          {data.people.length > 0 &&
            (data.final ? (
              <AttendanceTable
                attendance={data}
                filter={filter}
                onChoose={me.role === "staff" ? (who, anchor) => setChosen({ who, anchor }) : undefined}
              />
            ) : (
              <LiveBoard attendance={data} filter={filter} onChanged={attendance.again} />
            ))}
        </>
      )}
      {data && chosen && (
        <CorrectionCard
          key={chosen.who.person}
          anchor={chosen.anchor}
          session={data.session}
          person={chosen.who.person}
          name={chosen.who.name}
          onClose={() => setChosen(null)}
          onSaved={() => {
            setChosen(null)
            attendance.again()
          }}
        />
      )}
    </Page>
  )
}
