import { BreakoutDesk } from "./breakouts/BreakoutDesk"
import { ClassControls } from "./ClassControls"
import styles from "./ClassDesk.module.css"
import { Lobby } from "./Lobby"
import { LossNotice } from "./LossNotice"
import { ClassPlan } from "./plan/ClassPlan"
import { Votes } from "./Votes"

/** The class's own controls: its next step, the door, its votes. */
export function ClassDesk() {
  return (
    <div className={styles.desk}>
      <LossNotice />
      <Lobby />
      <ClassControls />
      <ClassPlan />
      <BreakoutDesk />
      <Votes />
    </div>
  )
}
