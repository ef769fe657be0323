import { useEffect, useState } from "react"
import { useLink } from "../link"
import { mayVote } from "../people"
import { useScene } from "../scene"
import { type Ballot, ballot, type Pressed, shownPoll } from "./ballot"

export interface Voting {
  ballot: Ballot
  choose(option: number): void
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
  const recorded = pressed ? self.votes[pressed.poll]?.option : undefined

  // Once the record says the same by name it alone is shown, so that a change on another device is seen here.
  useEffect(() => {
    if (pressed?.state === "counted" && recorded === pressed.option) setPressed(null)
  }, [pressed, recorded])

  if (!poll || (poll.state === "closed" && poll.id === away)) return null
  const shown = ballot(poll, self.votes, tallies[poll.id], pressed, mayVote(me.role), live.now())

  async function choose(option: number): Promise<void> {
    if (!poll || !shown.mayChange || option === shown.marked) return
    const press: Pressed = { poll: poll.id, option, state: "sending", before: shown.marked }
    setPressed(press)
    const answer = await live.do({ kind: "castVote", poll: poll.id, option })
    // A later press has its own answer.
    setPressed((last) => (last === press ? { ...press, state: answer.ok ? "counted" : "failed" } : last))
  }
  return { ballot: shown, choose: (option) => void choose(option), putAway: () => setAway(shown.poll.id) }
}
