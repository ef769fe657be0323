import { useScene } from "../room/scene"
import { openSet } from "../session"
import { BreakoutDesk } from "./breakouts/BreakoutDesk"
import { ClassControls } from "./ClassControls"
import styles from "./ClassDesk.module.css"
import { ClassStep } from "./ClassStep"
import { Exhibits } from "./exhibits/Exhibits"
import { Lobby } from "./Lobby"
import { LossNotice } from "./LossNotice"
import { ClassPlan } from "./plan/ClassPlan"
import { RecordingDesk } from "./recording/RecordingDesk"
import { Votes } from "./Votes"

/**
 * The class's own controls, what is needed most often first: the next step, the plan, votes, rooms, then the switches. While
 * people are in rooms, their clock and the way back stand before the plan. A meeting of two needs none of that.
 */
export function ClassDesk() {
  const { class: view } = useScene()
  const inRooms = openSet(view) !== null
  return (
    <div className={styles.desk}>
      <LossNotice />
      <Lobby />
      <ClassStep />
      {!view.session.confidential && (
        <>
          {inRooms && <BreakoutDesk />}
          <ClassPlan />
          <Exhibits />
          <Votes />
          {!inRooms && <BreakoutDesk />}
        </>
      )}
      {!view.session.confidential && <RecordingDesk />}
      <ClassControls />
    </div>
  )
}
