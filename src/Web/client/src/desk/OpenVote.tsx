import { useScene } from "../room/scene"
import { byOpening } from "./hostVote"
import { VoteDesk } from "./VoteDesk"

/** The vote that matters now at the call desk: the open one, else the last. */
export function OpenVote() {
  const { class: view } = useScene()
  const polls = byOpening(view.polls)
  const shown = polls.find((poll) => poll.state === "open") ?? polls[0]
  return shown ? <VoteDesk poll={shown} /> : null
}
