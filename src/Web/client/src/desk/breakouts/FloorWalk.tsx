import { useScene } from "../../room/scene"
import { useNow } from "../../room/useNow"
import type { BreakoutSetView } from "../../session"
import styles from "./Breakouts.module.css"
import { RoomTile } from "./RoomTile"
import { useSilence } from "./useSilence"
import { walkOrder } from "./walk"

/** All open rooms at a glance: those that ask for help first, in the order they asked. */
export function FloorWalk({ set }: { set: BreakoutSetView }) {
  const { hosts } = useScene()
  const now = useNow()
  const silentSince = useSilence(set)
  return (
    <ul className={styles.tiles}>
      {walkOrder(set, hosts?.rooms ?? []).map(({ room, watch }) => (
        <RoomTile key={room.id} room={room} watch={watch} silentSince={silentSince.get(room.id) ?? null} now={now} />
      ))}
    </ul>
  )
}
