import { useTranslation } from "react-i18next"
import type { PollAnswer, PollResult, PollView } from "../../session"
import { placeNames, places } from "./answers"
import { BarList } from "./BarList"
import { bars } from "./bars"
import { NumberResult } from "./NumberResult"
import { RankingResult } from "./RankingResult"
import styles from "./Results.module.css"

interface ResultsProps {
  poll: Pick<PollView, "options" | "form">
  result: PollResult
  /** The answer that is mine, when known. */
  marked?: PollAnswer | null
}

/** What came of a vote, with counts of people, as its kind is best read. */
export function Results({ poll, result, marked = null }: ResultsProps) {
  const { t } = useTranslation()
  const { form } = poll
  if (result.withheld) return <p className={styles.withheld}>{t("room.poll.withheld")}</p>
  switch (form.kind) {
    case "ranking":
      return <RankingResult options={poll.options} result={result} />
    case "number":
      return <NumberResult unit={form.unit} result={result} />
    case "text":
      return <TextResult result={result} />
    case "scale":
      return (
        <>
          <BarList bars={bars(placeNames(poll), result)} mine={scaleStep(marked, form.scale?.from ?? 0)} />
          <NumberResult unit={null} result={result} middleOnly />
        </>
      )
    default:
      return <BarList bars={bars(poll.options, result)} mine={places(marked)} right={form.right} />
  }
}

/** Equal words, the most frequent first. */
function TextResult({ result }: { result: PollResult }) {
  const { t } = useTranslation()
  const texts = result.texts ?? []
  if (texts.length === 0) return <p className={styles.withheld}>{t("room.poll.noTexts")}</p>
  const words = texts.map((one) => one.text)
  return <BarList bars={bars(words, { counts: texts.map((one) => one.people), people: result.people })} />
}

function scaleStep(marked: PollAnswer | null, from: number): number[] {
  return marked && "number" in marked ? [marked.number - from] : []
}
