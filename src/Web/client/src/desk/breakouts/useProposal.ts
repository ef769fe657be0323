import { useCallback, useRef, useState } from "react"
import { api, type ProposedRooms, type RoomsAsked } from "../../app/api"
import type { Problem } from "../../app/problem"
import { problemFrom } from "../../app/useLoad"
import { useLink } from "../../room/link"
import { useScene } from "../../room/scene"

interface State {
  asking: boolean
  proposed: ProposedRooms | null
  problem: Problem | null
}

export interface ProposalState extends State {
  /** Null: it could not be done, or something else was asked for meanwhile. */
  ask(rooms: RoomsAsked): Promise<ProposedRooms | null>
  forget(): void
}

const nothing: State = { asking: false, proposed: null, problem: null }

/** Rooms that the server proposes from what it knows of the year. Only the latest question is answered. */
export function useProposal(): ProposalState {
  const { person } = useLink()
  const session = useScene().class.session.id
  const [state, setState] = useState(nothing)
  const latest = useRef(0)
  const forget = useCallback(() => {
    latest.current++
    setState(nothing)
  }, [])
  const ask = useCallback(
    async (rooms: RoomsAsked) => {
      const mine = ++latest.current
      setState({ ...nothing, asking: true })
      try {
        const proposed = await api.proposeRooms(person, session, rooms)
        if (mine !== latest.current) return null
        setState({ ...nothing, proposed })
        return proposed
      } catch (failure) {
        if (mine === latest.current) setState({ ...nothing, problem: problemFrom(failure) })
        return null
      }
    },
    [person, session],
  )
  return { ...state, ask, forget }
}
