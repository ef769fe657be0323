import { useCallback, useState } from "react"
import { useTranslation } from "react-i18next"
import { type Plan, type PlanListing, planApi } from "../../app/plans"
import type { Problem } from "../../app/problem"
import { shortDay } from "../../app/times"
import { problemFrom, useLoad } from "../../app/useLoad"
import { Button } from "../../design/Button"
import { Waiting } from "../../design/Waiting"
import { Failure } from "../frame/Failure"
import { useMe } from "../frame/SignedIn"
import { useReading } from "../useReading"
import styles from "./Plan.module.css"
import { usePlanShelf } from "./PlanShelf"

interface CopyFromProps {
  session: string
  version: number
  take(plan: Plan): void
}

/** Plans of classes one has taught, to begin with. */
export function CopyFrom({ session, version, take }: CopyFromProps) {
  const { t } = useTranslation()
  const me = useMe()
  const reading = useReading()
  const plans = useLoad(useCallback((signal) => planApi.all(me.person, signal), [me.person]))
  const shelf = usePlanShelf()
  const [problem, setProblem] = useState<Problem | null>(null)
  const others = plans.data?.filter((plan) => plan.session !== session)

  async function copy(from: PlanListing) {
    setProblem(null)
    try {
      take(await planApi.copy(me.person, session, version, from.session))
      shelf.again()
    } catch (failure) {
      setProblem(problemFrom(failure))
    }
  }

  return (
    <section className={styles.block}>
      <h3 className={styles.heading}>{t("plan.copy.title")}</h3>
      {plans.problem && <Failure problem={plans.problem} again={plans.again} />}
      {problem && <Failure problem={problem} again={plans.again} />}
      {!plans.data && !plans.problem && <Waiting>{t("plan.copy.waiting")}</Waiting>}
      {others && others.length > 0 && <p className={styles.quiet}>{t("plan.copy.exhibits")}</p>}
      {others?.length === 0 && <p className={styles.quiet}>{t("plan.copy.none")}</p>}
      <ul className={styles.lines}>
        {others?.map((plan) => (
          <li key={plan.session} className={styles.row}>
            <span className={styles.name}>
              {plan.title}
              <span className={styles.quiet}>
                {" "}
                {plan.subtitle} · {plan.programme}, {shortDay(new Date(plan.startsAt), reading)} ·{" "}
                {t("plan.copy.line", { count: plan.pastures, minutes: plan.minutes })}
              </span>
            </span>
            <Button onPress={() => copy(plan)}>{t("plan.copy.take")}</Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
