import { Hand, RefreshCw } from "lucide-react"
import { memo } from "react"
import { classes } from "../../design/classes"
import type { PersonView } from "../../session"
import { Picture } from "../picture/Picture"
import { Plate, type PlateShape } from "../picture/Plate"
import styles from "./Seat.module.css"

export interface SeatProps {
  person: PersonView
  mine: boolean
  talking: boolean
  /** On the stage now: the seat keeps its place, dimmed, while the face is large above. */
  floor: boolean
  /** Has the floor in a view without a stage: amber, as on the stage. */
  amber?: boolean
  /** Place among the raised hands, from 1; 0 without one. */
  hand: number
  plate: PlateShape | "none"
}

/** One person's seat: their picture, what the class must see of them, and their name plate. */
export const Seat = memo(function Seat({ person, mine, talking, floor, amber = false, hand, plate }: SeatProps) {
  return (
    <>
      <div
        className={classes(
          styles.picture,
          talking && !floor && styles.talking,
          floor && styles.floor,
          amber && styles.amber,
        )}
      >
        <Picture person={person} mine={mine} still={floor} />
        {hand > 0 && (
          <span className={styles.hand} data-place={hand} aria-hidden="true">
            <Hand className={styles.icon} />
          </span>
        )}
        {person.presence === "dropped" && (plate === "short" || plate === "none") && (
          <span className={styles.dropped} aria-hidden="true">
            <RefreshCw className={styles.icon} />
          </span>
        )}
      </div>
      {plate !== "none" && <Plate person={person} mine={mine && plate !== "short"} shape={plate} />}
    </>
  )
})
