import { useState } from "react"
import { classes } from "../design/classes"
import { useRoomsMaking } from "../desk/breakouts/RoomsMaking"
import { DeskRail } from "../desk/DeskRail"
import { SeatMenu } from "../desk/SeatMenu"
import { useSeatMenu } from "../desk/useSeatMenu"
import { BottomLine } from "./bottom/BottomLine"
import { IntentRow } from "./bottom/IntentRow"
import { BreakoutBand } from "./breakouts/BreakoutBand"
import { WordBand } from "./breakouts/WordBand"
import { Hall } from "./Hall"
import { Announcer } from "./notices/Announcer"
import { NoticeBand } from "./notices/NoticeBand"
import { TroubleBand } from "./notices/TroubleBand"
import { RoomPanel } from "./panel/RoomPanel"
import { useUnread } from "./panel/useUnread"
import { hasRail, type PanelName, shownPanel } from "./panels"
import styles from "./Room.module.css"
import { oneOf, useRemembered } from "./remembered"
import { isCompact, type View } from "./roomPlan"
import { useScene } from "./scene"
import { useKeepSharing } from "./screen/useSharing"
import { PartLine } from "./top/PartLine"
import { TopLine } from "./top/TopLine"
import { ViewSwitch } from "./top/ViewSwitch"
import { useHostMute, useTellMedia } from "./useMedia"
import { useSize } from "./useSize"

const isView = oneOf<View>("amphitheatre", "gallery", "speaker")

/** Lines above and below, the class between them, and at most one panel beside it. */
export function RoomFrame() {
  const { hosting } = useScene()
  const [ref, size] = useSize<HTMLDivElement>()
  const [view, chooseView] = useRemembered<View>("view", "amphitheatre", isView)
  const [wanted, open] = useState<PanelName | null>(null)
  const menu = useSeatMenu()
  useTellMedia()
  useHostMute()
  useKeepSharing()

  const compact = isCompact(size.width, size.height)
  const rail = hasRail(size.width, hosting)
  const making = useRoomsMaking().wanted !== null
  // On a small screen the sheet from which rooms are begun gives way to them.
  const panel = making && compact ? null : shownPanel(wanted, hosting, rail, compact)
  const unread = useUnread(panel === "chat")
  const toggle = (name: PanelName) => open(panel === name ? null : name)
  const choose = hosting ? menu.open : undefined

  return (
    <div ref={ref} className={classes("room", styles.room)}>
      <TopLine>{!compact && <ViewSwitch view={view} choose={chooseView} />}</TopLine>
      <PartLine />
      <TroubleBand />
      <BreakoutBand />
      <div className={styles.middle}>
        {rail && <DeskRail />}
        <Hall view={view} compact={compact} choose={choose} />
        {panel && (
          <RoomPanel name={panel} sheet={compact} choose={choose} close={wanted ? () => open(null) : undefined} />
        )}
      </div>
      <WordBand />
      <NoticeBand />
      {compact && <IntentRow />}
      <BottomLine compact={compact} rail={rail} panel={panel} unread={unread} toggle={toggle} />
      <Announcer />
      {hosting && <SeatMenu {...menu} />}
    </div>
  )
}
