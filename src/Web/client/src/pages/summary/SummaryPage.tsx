import { useCallback } from "react"
import { useTranslation } from "react-i18next"
import { addresses, api } from "../../app/api"
import { useLoad } from "../../app/useLoad"
import { Waiting } from "../../design/Waiting"
import { Failure } from "../frame/Failure"
import { MyHeader } from "../frame/MyHeader"
import { Page } from "../frame/Page"
import { useMe } from "../frame/SignedIn"
import { BoardResult } from "./BoardResult"
import { NotCalled } from "./NotCalled"
import { Parts } from "./Parts"
import { Speakers } from "./Speakers"
import styles from "./Summary.module.css"
import { SummaryHeader } from "./SummaryHeader"
import { VoteResults } from "./VoteResults"

/** What came of a class: for hosts all of it, for participants the parts, the votes they saw and the board. */
export default function SummaryPage({ session }: { session: string }) {
  const { t } = useTranslation()
  const me = useMe()
  const loaded = useLoad(useCallback((signal) => api.summary(me.person, session, signal), [me.person, session]))
  const { data, problem } = loaded
  return (
    <Page title={t("summary.title")} header={<MyHeader />}>
      {problem && <Failure problem={problem} again={loaded.again} />}
      {!data && !problem && <Waiting>{t("summary.waiting")}</Waiting>}
      {data && (
        <div className={styles.summary}>
          <SummaryHeader summary={data} />
          <Parts pastures={data.pastures} planned={data.people !== null} />
          <VoteResults votes={data.votes} file={data.people && addresses.votesCsv(me.person, session)} />
          <BoardResult columns={data.board} session={session} />
          {data.people && <Speakers people={data.people} />}
          {data.notCalled && <NotCalled people={data.notCalled} />}
        </div>
      )}
    </Page>
  )
}
