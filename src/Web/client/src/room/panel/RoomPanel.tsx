import { useTranslation } from "react-i18next"
import { CallDesk } from "../../desk/CallDesk"
import { ClassDesk } from "../../desk/ClassDesk"
import { BoardPanel } from "../board/BoardPanel"
import { NotesPanel } from "../notes/NotesPanel"
import type { PanelName } from "../panels"
import { isHere } from "../people"
import { useScene } from "../scene"
import type { SeatChooser } from "../seats/SeatMap"
import { ChatPanel } from "./ChatPanel"
import { Panel } from "./Panel"
import { PeoplePanel } from "./PeoplePanel"

interface RoomPanelProps extends SeatChooser {
  name: PanelName
  sheet: boolean
  close: (() => void) | undefined
}

export function RoomPanel({ name, sheet, choose, close }: RoomPanelProps) {
  const { class: view } = useScene()
  const { t } = useTranslation()
  const frame = { sheet, close, title: t(`room.panel.${name}`) }
  switch (name) {
    case "chat":
      return (
        <Panel {...frame}>
          <ChatPanel />
        </Panel>
      )
    case "people":
      return (
        <Panel {...frame} count={Object.values(view.people).filter(isHere).length}>
          <PeoplePanel choose={choose} />
        </Panel>
      )
    case "hands":
      return (
        <Panel {...frame} count={view.hands.length}>
          <CallDesk />
        </Panel>
      )
    case "board":
      return (
        <Panel {...frame}>
          <BoardPanel />
        </Panel>
      )
    case "notes":
      return (
        <Panel {...frame}>
          <NotesPanel />
        </Panel>
      )
    case "class":
      return (
        <Panel {...frame}>
          <ClassDesk />
        </Panel>
      )
  }
}
