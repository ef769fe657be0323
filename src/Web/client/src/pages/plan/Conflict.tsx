import { useCallback } from "react"
import { useTranslation } from "react-i18next"
import { type Plan, planApi } from "../../app/plans"
import type { Problem } from "../../app/problem"
import { useLoad } from "../../app/useLoad"
import { Button } from "../../design/Button"
import { Notice } from "../../design/Notice"
import { useMe } from "../frame/SignedIn"
import styles from "./Plan.module.css"

interface ConflictProps {
  session: string
  problem: Problem
  /** Saves mine over the version that is there. */
  keep(version: number): void
  take(plan: Plan): void
}

/** Somebody else saved this plan: theirs beside mine, which stands below untouched. */
export function Conflict({ session, problem, keep, take }: ConflictProps) {
  const { t } = useTranslation()
  const me = useMe()
  const theirs = useLoad(useCallback((signal) => planApi.one(me.person, session, signal), [me.person, session])).data
  return (
    <Notice
      tone="problem"
      title={t("plan.conflict.title")}
      actions={
        theirs && (
          <>
            <Button look="primary" onPress={() => keep(theirs.version)}>
              {t("plan.conflict.keep")}
            </Button>
            <Button onPress={() => take(theirs)}>{t("plan.conflict.take")}</Button>
          </>
        )
      }
    >
      <p>
        {problem.message} {problem.next}
      </p>
      {theirs && (
        <details>
          <summary>{t("plan.conflict.theirs", { version: theirs.version })}</summary>
          <ol className={styles.theirs}>
            {theirs.plan.pastures.map((pasture) => (
              <li key={pasture.id}>
                <strong>{pasture.title}</strong> · {t("plan.conflict.minutes", { count: pasture.minutes })}
                <p>{pasture.question}</p>
                {pasture.notes && <p className={styles.quiet}>{pasture.notes}</p>}
              </li>
            ))}
          </ol>
        </details>
      )}
    </Notice>
  )
}
