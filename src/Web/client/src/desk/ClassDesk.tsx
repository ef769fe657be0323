import { BreakoutDesk } from "./breakouts/BreakoutDesk"
import { ClassControls } from "./ClassControls"
import styles from "./ClassDesk.module.css"
import { ClassStep } from "./ClassStep"
import { Exhibits } from "./exhibits/Exhibits"
import { Lobby } from "./Lobby"
import { LossNotice } from "./LossNotice"
import { ClassPlan } from "./plan/ClassPlan"
import { Votes } from "./Votes"

/** The class's own controls, what is needed most often first: the next step, the plan, votes, rooms, then the switches. */
export function ClassDesk() {
  return (
    <div className={styles.desk}>
      <LossNotice />
      <Lobby />
      <ClassStep />
      <ClassPlan />
      <Exhibits />
      <Votes />
      <BreakoutDesk />
      <ClassControls />
    </div>
  )
}
