import { useTranslation } from "react-i18next"
import { placeNames } from "../room/poll/answers"
import { ranking } from "../room/poll/bars"
import type { PollResult, PollView } from "../session"

/** What came of a vote, in one line. */
export function useOutcome(poll: PollView, result: PollResult | null): string {
  const { t } = useTranslation()
  if (!result) return ""
  if (result.withheld) return t("room.poll.withheldShort")
  if (poll.form.kind === "ranking") {
    const ranks = ranking(poll.options, result)
    return ranks ? ranks.map((rank) => rank.option).join(" › ") : t("room.poll.noAnswers")
  }
  if (result.texts) return result.texts.map((one) => `${one.text} ${one.people}`).join(" · ")
  if (poll.form.kind === "number") {
    return result.numbers ? t("room.poll.median", { number: result.numbers.median }) : t("room.poll.noAnswers")
  }
  return placeNames(poll)
    .map((name, place) => `${name} ${result.counts[place] ?? 0}`)
    .join(" · ")
}
