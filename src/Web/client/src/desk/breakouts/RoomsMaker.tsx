import { Shuffle } from "lucide-react"
import { type FormEvent, useState } from "react"
import { useTranslation } from "react-i18next"
import { RoomButton } from "../../room/controls/RoomButton"
import { useOrders } from "../../room/orders"
import type { PersonId } from "../../session"
import { DraftRoom } from "./DraftRoom"
import { KeptSets } from "./KeptSets"
import { Proposal } from "./Proposal"
import styles from "./RoomsMaker.module.css"
import { RoomsTerms } from "./RoomsTerms"
import { useDraftRooms } from "./useDraftRooms"
import { useKeptSets } from "./useKeptSets"
import { isChance, type RoomsWanted } from "./wanted"

interface RoomsMakerProps {
  /** As they are prepared, or as they usually are. */
  first: RoomsWanted
  done(): void
}

/** Makes rooms where the seats were: how to group, who ends up where, and nobody moves before they are opened. */
export function RoomsMaker({ first, done }: RoomsMakerProps) {
  const { act } = useOrders()
  const { t } = useTranslation()
  const [wanted, setWanted] = useState(first)
  const [chosen, setChosen] = useState<ReadonlySet<PersonId>>(new Set())
  const [sending, setSending] = useState(false)
  const { people, rooms, unplaced, proposal, make, move } = useDraftRooms(first)
  const kept = useKeptSets()
  const title = wanted.title.trim() || t("breakouts.desk.nameDefault")
  const selfChosen = wanted.by === "selfChosen"

  const write = (to: Partial<RoomsWanted>) => setWanted((before) => ({ ...before, ...to }))
  const regroup = (to: Partial<RoomsWanted>) => {
    write(to)
    setChosen(new Set())
    make({ ...wanted, ...to })
  }
  const taking = (to: number | null) => (who: readonly PersonId[]) => {
    move(who, to)
    setChosen(new Set())
  }
  const choosing = (all: readonly PersonId[]) => (now: Set<PersonId>) =>
    setChosen((before) => new Set([...[...before].filter((person) => !all.includes(person)), ...now]))
  const open = async (event: FormEvent) => {
    event.preventDefault()
    if (sending) return
    setSending(true)
    const answer = await act({
      kind: "openBreakouts",
      title,
      rooms: [...rooms],
      mode: selfChosen ? "selfChosen" : "assigned",
      ...(wanted.minutes && { minutes: wanted.minutes }),
    })
    setSending(false)
    if (answer.ok) done()
  }

  return (
    <form className={styles.maker} aria-label={t("breakouts.desk.make")} onSubmit={open}>
      <header className={styles.head}>
        <RoomsTerms wanted={wanted} people={people.length} kept={kept.sets} write={write} regroup={regroup} />
        <Proposal of={proposal} />
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard. */}
      <div className={styles.scroll} tabIndex={0}>
        <div className={styles.rooms}>
          {rooms.map((room, place) => (
            <DraftRoom
              key={room.name}
              name={room.name}
              people={room.people}
              chosen={chosen}
              empty={t(selfChosen ? "breakouts.desk.willChoose" : "breakouts.desk.empty")}
              choose={choosing(room.people)}
              take={taking(place)}
            />
          ))}
          {rooms.length > 0 && !selfChosen && (
            <DraftRoom
              name={t("breakouts.desk.unplaced")}
              people={unplaced}
              chosen={chosen}
              empty={t("breakouts.desk.empty")}
              choose={choosing(unplaced)}
              take={taking(null)}
            />
          )}
        </div>
        {!selfChosen && rooms.length > 0 && (
          <KeptSets
            of={kept}
            name={title}
            rooms={[...rooms]}
            chosen={wanted.by.startsWith("set:") ? wanted.by.slice("set:".length) : null}
          />
        )}
      </div>
      <footer className={styles.foot}>
        <p className={styles.said} role="status">
          {chosen.size > 0
            ? t("breakouts.desk.chosenSome", { count: chosen.size })
            : !selfChosen && t("breakouts.desk.preview")}
        </p>
        {chosen.size > 0 && (
          <RoomButton kind="bare" onPress={() => setChosen(new Set())}>
            {t("breakouts.desk.chooseNobody")}
          </RoomButton>
        )}
        <RoomButton kind="bare" onPress={done}>
          {t("breakouts.desk.cancel")}
        </RoomButton>
        {isChance(wanted.by) && (
          <RoomButton onPress={() => regroup({})}>
            <Shuffle aria-hidden="true" />
            {t("breakouts.desk.again")}
          </RoomButton>
        )}
        <RoomButton kind="primary" type="submit" isDisabled={sending || rooms.length === 0}>
          {t("breakouts.desk.open", { count: rooms.length })}
        </RoomButton>
      </footer>
    </form>
  )
}
