import { useTranslation } from "react-i18next"
import type { Problem } from "../../app/problem"
import { Notice } from "../../design/Notice"
import { Failure } from "../frame/Failure"
import { ByMail } from "../signIn/ByMail"
import { InstitutionButton } from "../signIn/InstitutionButton"
import styles from "./Join.module.css"

/** What a new link mends. */
const canAsk = new Set(["noKey", "linkUnknown", "linkExpired", "linkRevoked"])

/** A link that is unknown, expired, taken back or cut off, and what to do about it. */
export function LinkFailure({ problem, alone }: { problem: Problem; alone: boolean }) {
  const { t } = useTranslation()
  // Whoever typed the address did nothing wrong; whoever's link was cut off reads it all the same.
  const bare = problem.code === "noKey"
  return (
    <section className={styles.failure}>
      {alone && <h1 className={styles.greeting}>{t(bare ? "pages.join.bareTitle" : "pages.join.unknownTitle")}</h1>}
      {bare ? (
        <Notice tone="information" title={problem.message}>
          {problem.next}
        </Notice>
      ) : (
        <Failure problem={problem} />
      )}
      {canAsk.has(problem.code) && (
        <>
          <InstitutionButton />
          <ByMail />
        </>
      )}
    </section>
  )
}
