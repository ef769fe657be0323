import { useEffect, useState } from "react"
import type { PollAnswer } from "../../session"
import { useLink } from "../link"
import { mayVote } from "../people"
import { useScene } from "../scene"
import { sameAnswer } from "./answers"
import { type Ballot, ballot, type Pressed, shownPoll } from "./ballot"

export interface Voting {
  ballot: Ballot
  choose(answer: PollAnswer): void
  /** Puts a closed vote away, on this screen only. */
  putAway(): void
}

/** The vote to show and the way to cast one's own: marked at once, and honestly unmarked when it was not counted. */
export function useBallot(): Voting | null {
  const { class: view, self, me, tallies } = useScene()
  const { live } = useLink()
  const [pressed, setPressed] = useState<Pressed | null>(null)
  const [away, setAway] = useState<string | null>(null)
  const poll = shownPoll(Object.values(view.polls))
  const vote = pressed ? self.votes[pressed.poll] : undefined
  const recorded = vote?.round === pressed?.round ? vote?.answer : undefined

  // Once the record says the same by name it alone is shown, so that a change on another device is seen here.
  useEffect(() => {
    if (pressed?.state === "counted" && sameAnswer(recorded, pressed.answer)) setPressed(null)
  }, [pressed, recorded])

  if (!poll || (poll.state === "closed" && roundOf(poll) === away)) return null
  const shown = ballot(poll, self.votes, tallies[poll.id], pressed, mayVote(me.role), live.now())

  async function choose(answer: PollAnswer): Promise<void> {
    if (!poll || !shown.mayChange || (shown.marked && sameAnswer(answer, shown.marked))) return
    const press: Pressed = { poll: poll.id, round: poll.round, answer, state: "sending", before: shown.marked }
    setPressed(press)
    const heard = await live.do({ kind: "castVote", poll: poll.id, answer })
    // A later press has its own answer.
    setPressed((last) => (last === press ? { ...press, state: heard.ok ? "counted" : "failed" } : last))
  }
  return { ballot: shown, choose: (answer) => void choose(answer), putAway: () => setAway(roundOf(shown.poll)) }
}

/** A second round is a vote of its own to whoever put the first away. */
function roundOf(poll: { id: string; round: number }): string {
  return `${poll.id} ${poll.round}`
}
