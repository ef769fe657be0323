import { useTranslation } from "react-i18next"
import { classes } from "../../design/classes"
import { RoomButton } from "../../room/controls/RoomButton"
import { linesOf, useNotesText } from "../../room/notes/useNotesText"
import { useOrders } from "../../room/orders"
import { Portrait } from "../../room/picture/Portrait"
import { useScene } from "../../room/scene"
import { duration } from "../../room/time"
import type { BreakoutRoomView, RoomWatch } from "../../session"
import { openSet, whereAmI } from "../../session"
import styles from "./Breakouts.module.css"
import { waits } from "./walk"

/** Longer than this, in milliseconds, silence is worth saying. */
const quiet = 20_000

/** So much of a room's notes shows on its tile. */
const lastLines = 3

/** More faces than this do not fit a tile; everyone is named. */
const mostFaces = 6

interface RoomTileProps {
  room: BreakoutRoomView
  watch: RoomWatch | null
  /** Null: somebody talks. */
  silentSince: number | null
  now: number
}

/** One room from outside: who is there, who talks, whether it asks for help, and the ways in. */
export function RoomTile({ room, watch, silentSince, now }: RoomTileProps) {
  const scene = useScene()
  const { act } = useOrders()
  const { t } = useTranslation()
  const people = scene.class.people
  const talks = room.people.find((person) => scene.talking.has(person))
  const asked = waits(watch)
  const helper = watch?.help?.takenBy
  const written = linesOf(useNotesText(scene.hosts?.notes[room.id]) ?? "").slice(-lastLines)
  const here = whereAmI(scene) === room.id
  return (
    <li className={classes(styles.tile, asked && styles.asks)}>
      <h3 className={styles.roomName}>{room.name}</h3>
      <p className={styles.quiet}>
        {talks
          ? t("breakouts.desk.talks", { name: people[talks]?.name })
          : silentSince !== null && now - silentSince > quiet
            ? t("breakouts.desk.silent", { time: duration(now - silentSince) })
            : t("breakouts.desk.here", { count: room.people.length })}
      </p>
      {asked && (
        <p className={styles.help}>{t("breakouts.desk.helpWaits", { time: duration(now - Date.parse(asked)) })}</p>
      )}
      {helper && <p className={styles.quiet}>{t("breakouts.desk.takes", { name: people[helper]?.name })}</p>}
      {written.length > 0 && (
        <ul className={styles.written} aria-label={t("breakouts.desk.written")}>
          {written.map((line, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the last lines, whatever they say.
            <li key={place} dir="auto">
              {line}
            </li>
          ))}
        </ul>
      )}
      <p className={styles.faces}>
        {room.people.slice(0, mostFaces).map((id) => {
          const person = people[id]
          return (
            person && (
              <span key={id} className={classes(styles.face, scene.talking.has(id) && styles.speaks)}>
                <Portrait person={person} />
              </span>
            )
          )
        })}
      </p>
      <p className={styles.quiet}>{room.people.map((person) => people[person]?.name).join(", ")}</p>
      <div className={styles.steps}>
        {here ? (
          <RoomButton size="small" onPress={() => act({ kind: "leaveRoom" })}>
            {t("breakouts.toClass")}
          </RoomButton>
        ) : (
          <RoomButton
            size="small"
            aria-label={t("breakouts.desk.listenTo", { name: room.name })}
            onPress={() => act({ kind: "visitRoom", room: room.id, mode: "listen" })}
          >
            {t("breakouts.desk.listen")}
          </RoomButton>
        )}
        <RoomButton
          kind={asked ? "primary" : "plain"}
          size="small"
          aria-label={t("breakouts.desk.joinTo", { name: room.name })}
          onPress={() => act({ kind: "visitRoom", room: room.id, mode: "join" })}
        >
          {t("breakouts.desk.join")}
        </RoomButton>
      </div>
      {room.people.length > 0 && (
        <details className={styles.moves}>
          <summary>{t("breakouts.desk.move")}</summary>
          <ul className={styles.people}>
            {room.people.map((person) => (
              <li key={person} className={styles.person}>
                <span>{people[person]?.name}</span>
                <MoveSelect person={person} name={people[person]?.name ?? ""} room={room.id} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  )
}

function MoveSelect({ person, name, room }: { person: string; name: string; room: string }) {
  const { class: view } = useScene()
  const { act } = useOrders()
  const { t } = useTranslation()
  return (
    <select
      className={styles.select}
      aria-label={t("breakouts.desk.moveTo", { name })}
      value={room}
      onChange={({ target }) => void act({ kind: "moveToRoom", person, room: target.value || null })}
    >
      {openSet(view)?.rooms.map((other) => (
        <option key={other.id} value={other.id}>
          {other.name}
        </option>
      ))}
      <option value="">{t("breakouts.desk.staysInClass")}</option>
    </select>
  )
}
