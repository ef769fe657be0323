import { useTranslation } from "react-i18next"
import { Notice } from "../../design/Notice"
import styles from "./Breakouts.module.css"
import type { ProposalState } from "./useProposal"

/** What came of asking for rooms: how many meet again, or why there are none. */
export function Proposal({ of: { asking, proposed, problem } }: { of: ProposalState }) {
  const { t } = useTranslation()
  if (problem) {
    return (
      <Notice tone="problem">
        {problem.message} {problem.next}
      </Notice>
    )
  }
  return (
    <p className={styles.quiet} role="status">
      {asking && t("breakouts.desk.asking")}
      {proposed?.repeats === 0 && t("breakouts.desk.noRepeats")}
      {proposed && proposed.repeats > 0 && t("breakouts.desk.repeats", { count: proposed.repeats })}
      {proposed && proposed.unavoidable > 0 && ` ${t("breakouts.desk.unavoidable", { count: proposed.unavoidable })}`}
    </p>
  )
}
