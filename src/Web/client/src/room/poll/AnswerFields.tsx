import type { PollAnswer } from "../../session"
import type { Ballot } from "./ballot"
import { ChoiceAnswer } from "./ChoiceAnswer"
import { RankingAnswer } from "./RankingAnswer"
import { ScaleAnswer } from "./ScaleAnswer"
import { SeveralAnswer } from "./SeveralAnswer"
import { WrittenAnswer } from "./WrittenAnswer"

export interface AnswerProps {
  ballot: Ballot
  choose(answer: PollAnswer): void
}

/** The way to answer, as the vote's kind asks for it. A fresh one for each round. */
export function AnswerFields(props: AnswerProps) {
  const { poll } = props.ballot
  const round = `${poll.id} ${poll.round}`
  switch (poll.form.kind) {
    case "multiple":
      return <SeveralAnswer key={round} {...props} />
    case "scale":
      return <ScaleAnswer {...props} />
    case "ranking":
      return <RankingAnswer key={round} {...props} />
    case "number":
    case "text":
      return <WrittenAnswer key={round} {...props} />
    default:
      return <ChoiceAnswer {...props} />
  }
}
