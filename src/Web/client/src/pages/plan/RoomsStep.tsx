import { plannedRooms, wantedOf } from "../../desk/breakouts/planned"
import { RoomsTerms } from "../../desk/breakouts/RoomsTerms"
import type { RoomsWanted } from "../../desk/breakouts/wanted"
import type { PlannedStep } from "../../session"
import styles from "./Plan.module.css"
import { usePlanShelf } from "./PlanShelf"

/** How a step's rooms are made, with the same fields as on the desk: of whoever is in class then. */
export function RoomsStep({ step, change }: { step: PlannedStep; change(step: PlannedStep): void }) {
  const { sets } = usePlanShelf()
  const wanted = wantedOf(step)
  const write = (to: Partial<RoomsWanted>) => {
    const next = { ...wanted, ...to }
    change({ ...step, title: next.title, rooms: plannedRooms(next) })
  }
  return (
    <div className={styles.prepared}>
      <RoomsTerms wanted={wanted} people={null} kept={sets} write={write} regroup={write} />
    </div>
  )
}
