import { type DragEvent, type FormEvent, useMemo, useState } from "react"
import { Input, TextField } from "react-aria-components"
import { useTranslation } from "react-i18next"
import { classes } from "../../design/classes"
import { RoomButton } from "../../room/controls/RoomButton"
import { useOrders } from "../../room/orders"
import { bySeat, isHere, mayVote } from "../../room/people"
import { useScene } from "../../room/scene"
import type { PersonId } from "../../session"
import styles from "./Breakouts.module.css"
import { asked, type Choice, hasSize, isOwn, kinds } from "./choice"
import { group, moved } from "./grouping"
import { KeptSets } from "./KeptSets"
import { Proposal } from "./Proposal"
import { useKeptSets } from "./useKeptSets"
import { useProposal } from "./useProposal"

/** Makes rooms: how to group, who ends up where, and nobody moves before they are opened. */
export function BreakoutMaker({ done }: { done(): void }) {
  const { class: view } = useScene()
  const { act } = useOrders()
  const { t } = useTranslation()
  const people = useMemo(
    () =>
      Object.values(view.people)
        .filter((one) => isHere(one) && mayVote(one.role))
        .sort(bySeat),
    [view.people],
  )
  const [by, setBy] = useState<Choice>("random")
  const [size, setSize] = useState(4)
  const [title, setTitle] = useState(t("breakouts.desk.nameDefault"))
  const [minutes, setMinutes] = useState("12")
  const [rooms, setRooms] = useState(() => group(people, "random", 4))
  const [sending, setSending] = useState(false)

  const proposal = useProposal()
  const kept = useKeptSets()

  const regroup = async (choice: Choice, most: number) => {
    setBy(choice)
    setSize(most)
    if (isOwn(choice)) {
      proposal.forget()
      setRooms(group(people, choice, most))
      return
    }
    setRooms([])
    const proposed = await proposal.ask(asked(choice, most, people))
    if (proposed) setRooms(proposed.rooms.map((room) => room.people))
  }
  const nameOf = (place: number) =>
    (by !== "neverMet" && proposal.proposed?.rooms[place]?.name) ||
    (by === "city" && view.people[rooms[place]?.[0] ?? ""]?.city) ||
    t("breakouts.desk.roomName", { number: place + 1 })
  const open = async (event: FormEvent) => {
    event.preventDefault()
    if (sending) return
    setSending(true)
    const time = Number.parseInt(minutes, 10)
    const answer = await act({
      kind: "openBreakouts",
      title: title.trim() || t("breakouts.desk.nameDefault"),
      rooms: rooms.map((room, place) => ({ name: nameOf(place), people: room })),
      mode: by === "choose" ? "selfChosen" : "assigned",
      ...(time > 0 && { minutes: time }),
    })
    setSending(false)
    if (answer.ok) done()
  }

  return (
    <form className={styles.maker} aria-label={t("breakouts.desk.make")} onSubmit={open}>
      <TextField aria-label={t("breakouts.desk.name")} value={title} onChange={setTitle} maxLength={120}>
        <Input className={classes(styles.input)} dir="auto" />
      </TextField>
      <label className={styles.choice}>
        {t("breakouts.desk.by")}
        <select className={styles.select} value={by} onChange={({ target }) => regroup(target.value as Choice, size)}>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(`breakouts.desk.kinds.${kind}`)}
            </option>
          ))}
          {kept.sets.length > 0 && (
            <optgroup label={t("breakouts.desk.kept")}>
              {kept.sets.map((set) => (
                <option key={set.id} value={`set:${set.id}`}>
                  {set.name}
                </option>
              ))}
            </optgroup>
          )}
        </select>
      </label>
      {hasSize(by) && (
        <label className={styles.choice}>
          {t("breakouts.desk.size")}
          <input
            className={styles.number}
            type="number"
            min={1}
            max={40}
            value={size}
            onChange={({ target }) => regroup(by, Math.max(1, target.valueAsNumber || 1))}
          />
        </label>
      )}
      <label className={styles.choice}>
        {t("breakouts.desk.minutes")}
        <input
          className={styles.number}
          type="number"
          min={1}
          max={240}
          value={minutes}
          onChange={({ target }) => setMinutes(target.value)}
        />
      </label>
      <Proposal of={proposal} />
      <p className={styles.quiet}>{t("breakouts.desk.preview")}</p>
      <ol className={styles.tiles}>
        {rooms.map((room, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a room to be opened is its place.
          <li key={place} className={styles.tile} {...dropsInto((person) => setRooms(moved(rooms, person, place)))}>
            <h3 className={styles.roomName}>{nameOf(place)}</h3>
            <ul className={styles.people}>
              {room.map((person) => (
                <li
                  key={person}
                  className={styles.person}
                  draggable
                  onDragStart={(event) => event.dataTransfer.setData(dragged, person)}
                >
                  <span>{view.people[person]?.name}</span>
                  <select
                    className={styles.select}
                    aria-label={t("breakouts.desk.moveTo", { name: view.people[person]?.name })}
                    value={place}
                    onChange={({ target }) =>
                      setRooms(moved(rooms, person, target.value === "" ? null : Number(target.value)))
                    }
                  >
                    {rooms.map((_, other) => (
                      // biome-ignore lint/suspicious/noArrayIndexKey: as above.
                      <option key={other} value={other}>
                        {nameOf(other)}
                      </option>
                    ))}
                    <option value="">{t("breakouts.desk.staysInClass")}</option>
                  </select>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      <div className={styles.steps}>
        <RoomButton kind="primary" type="submit" isDisabled={sending || rooms.length === 0}>
          {t("breakouts.desk.open", { count: rooms.length })}
        </RoomButton>
        {hasSize(by) && by !== "choose" && by !== "neverMet" && (
          <RoomButton onPress={() => regroup(by, size)}>{t("breakouts.desk.again")}</RoomButton>
        )}
        <RoomButton kind="bare" onPress={done}>
          {t("breakouts.desk.cancel")}
        </RoomButton>
      </div>
      {by !== "choose" && rooms.length > 0 && (
        <KeptSets
          of={kept}
          name={title}
          rooms={rooms.map((room, place) => ({ name: nameOf(place), people: room }))}
          chosen={by.startsWith("set:") ? by.slice("set:".length) : null}
        />
      )}
    </form>
  )
}

const dragged = "text/x-person"

function dropsInto(take: (person: PersonId) => void) {
  return {
    onDragOver: (event: DragEvent) => event.preventDefault(),
    onDrop: (event: DragEvent) => {
      event.preventDefault()
      const person = event.dataTransfer.getData(dragged)
      if (person) take(person)
    },
  }
}
