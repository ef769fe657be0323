import { useCallback, useState } from "react"
import { useTranslation } from "react-i18next"
import { type Plan, planApi } from "../../app/plans"
import { useLoad } from "../../app/useLoad"
import { Waiting } from "../../design/Waiting"
import { Failure } from "../frame/Failure"
import { MyHeader } from "../frame/MyHeader"
import { Page } from "../frame/Page"
import { useMe } from "../frame/SignedIn"
import { PlanEditor } from "./PlanEditor"
import { PlanShelfProvider } from "./PlanShelf"

/** The teaching plan of one class, to write and to print. */
export default function PlanPage({ session }: { session: string }) {
  const { t } = useTranslation()
  const me = useMe()
  const loaded = useLoad(useCallback((signal) => planApi.one(me.person, session, signal), [me.person, session]))
  const [taken, take] = useState<Plan | null>(null)
  const plan = taken ?? loaded.data
  return (
    <Page title={t("plan.title")} header={<MyHeader />} wide>
      {loaded.problem && <Failure problem={loaded.problem} again={loaded.again} />}
      {!plan && !loaded.problem && <Waiting>{t("plan.waiting")}</Waiting>}
      {plan && (
        <PlanShelfProvider session={session}>
          <PlanEditor key={taken ? taken.version : 0} loaded={plan} take={take} />
        </PlanShelfProvider>
      )}
    </Page>
  )
}
