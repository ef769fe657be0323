import { useCallback, useEffect, useMemo, useRef, useState } from "react"
import { useTranslation } from "react-i18next"
import type { NamedRoom } from "../../app/api"
import { bySeat, isHere, mayVote } from "../../room/people"
import { useScene } from "../../room/scene"
import type { PersonId, PersonView } from "../../session"
import { atRandom, cityTeams, moved } from "./grouping"
import { type ProposalState, useProposal } from "./useProposal"
import { asked, isOwn, type RoomsWanted, roomsOf } from "./wanted"

export interface DraftRooms {
  /** Who can be put into a room, in seat order. */
  people: readonly PersonView[]
  rooms: readonly NamedRoom[]
  /** Who is in none. */
  unplaced: readonly PersonId[]
  proposal: ProposalState
  make(wanted: RoomsWanted): void
  /** `to`: the room's place; null: into none. */
  move(people: readonly PersonId[], to: number | null): void
}

/** Rooms that nobody is in yet: made at once as `first` has it, again as asked, and moved about by hand. */
export function useDraftRooms(first: RoomsWanted): DraftRooms {
  const { class: view } = useScene()
  const { t } = useTranslation()
  const proposal = useProposal()
  const [rooms, setRooms] = useState<readonly NamedRoom[]>([])
  const people = useMemo(
    () =>
      Object.values(view.people)
        .filter((one) => isHere(one) && mayVote(one.role))
        .sort(bySeat),
    [view.people],
  )

  const numbered = (all: PersonId[][]) =>
    all.map((members, place) => ({ name: t("breakouts.desk.roomName", { number: place + 1 }), people: members }))

  const make = async (wanted: RoomsWanted) => {
    const { by } = wanted
    if (isOwn(wanted)) {
      proposal.forget()
      const count = roomsOf(wanted, people.length)
      if (by === "cityTeams") setRooms(cityTeams(people))
      else if (by === "selfChosen") setRooms(numbered(Array.from({ length: count }, () => [])))
      else setRooms(numbered(atRandom(people, count)))
      return
    }
    setRooms([])
    const proposed = await proposal.ask(asked(wanted, people))
    if (!proposed) return
    const named = by === "sameAsLastTime" || by.startsWith("set:")
    setRooms(named ? proposed.rooms : numbered(proposed.rooms.map((room) => room.people)))
  }

  const begin = useRef(() => void make(first))
  useEffect(() => begin.current(), [])

  const placed = new Set(rooms.flatMap((room) => room.people))
  return {
    people,
    rooms,
    unplaced: people.map(({ id }) => id).filter((id) => !placed.has(id)),
    proposal,
    make: (wanted) => void make(wanted),
    move: useCallback((who, to) => setRooms((before) => moved(before, who, to)), []),
  }
}
