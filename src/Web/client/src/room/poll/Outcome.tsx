import { useTranslation } from "react-i18next"
import type { PollAnswer, PollFlow, PollResult, PollView } from "../../session"
import { FlowPicture } from "./FlowPicture"
import { NumberResult } from "./NumberResult"
import { Results } from "./Results"
import styles from "./Results.module.css"

interface OutcomeProps {
  poll: Pick<PollView, "options" | "form">
  result: PollResult
  /** From the round before; null for a first round, and where moves cannot be drawn. */
  flow: PollFlow | null
  marked?: PollAnswer | null
}

/** What came of a round: its bars, or, of a second one, how people moved, which says the counts too. */
export function Outcome({ poll, result, flow, marked = null }: OutcomeProps) {
  const { t } = useTranslation()
  if (!flow || flow.moves.length === 0) {
    return (
      <>
        <Results poll={poll} result={result} marked={marked} />
        {flow && flow.withheld > 0 && (
          <p className={styles.middle}>{t("room.poll.flowWithheld", { count: flow.withheld })}</p>
        )}
      </>
    )
  }
  return (
    <>
      <FlowPicture poll={poll} flow={flow} marked={marked} />
      {poll.form.scale && <NumberResult unit={null} result={result} middleOnly />}
    </>
  )
}
