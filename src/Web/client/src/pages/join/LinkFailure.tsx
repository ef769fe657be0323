import { useTranslation } from "react-i18next"
import type { Problem } from "../../app/problem"
import { Failure } from "../frame/Failure"
import { ByMail } from "../signIn/ByMail"
import { InstitutionButton } from "../signIn/InstitutionButton"
import styles from "./Join.module.css"

/** What a new link mends. */
const canAsk = new Set(["noKey", "linkUnknown", "linkExpired", "linkRevoked"])

/** A link that is unknown, expired, taken back or cut off, and what to do about it. */
export function LinkFailure({ problem, alone }: { problem: Problem; alone: boolean }) {
  const { t } = useTranslation()
  return (
    <section className={styles.failure}>
      {alone && <h1 className={styles.greeting}>{t("pages.join.unknownTitle")}</h1>}
      <Failure problem={problem} />
      {canAsk.has(problem.code) && (
        <>
          <InstitutionButton />
          <ByMail />
        </>
      )}
    </section>
  )
}
