import type { ReactNode } from "react"
import { classes } from "../design/classes"
import { RoomsMaker } from "../desk/breakouts/RoomsMaker"
import { useRoomsMaking } from "../desk/breakouts/RoomsMaking"
import { WalkHall } from "../desk/breakouts/WalkHall"
import { FloorCard } from "../desk/FloorCard"
import { type ClassView, openSet } from "../session"
import { BoardStage } from "./board/BoardStage"
import { MoveCard } from "./breakouts/MoveCard"
import { myRoom } from "./breakouts/myRoom"
import { ExhibitStage } from "./exhibit/ExhibitStage"
import styles from "./Hall.module.css"
import { PollCard } from "./poll/PollCard"
import { useBallot } from "./poll/useBallot"
import { boardHeight, exhibitHeight, isNarrow, stageHeight, type View } from "./roomPlan"
import { useScene } from "./scene"
import { ScreenStage } from "./screen/ScreenStage"
import { Gallery } from "./seats/Gallery"
import { nearRows } from "./seats/near"
import { roster, seated } from "./seats/roster"
import { SeatList } from "./seats/SeatList"
import { type SeatChooser, SeatMap } from "./seats/SeatMap"
import { SheetFaces } from "./stage/SheetFaces"
import { Stage } from "./stage/Stage"
import { STAGE_PLATE } from "./stage/stagePlan"
import { useSize } from "./useSize"

/** What stands around stage and seats, in CSS pixels. */
const padding = 40

/** What the host's card takes of the column of faces beside an exhibit, in CSS pixels: the page would be a stamp between two columns. */
const floorCard = 190

interface HallProps extends SeatChooser {
  view: View
  compact: boolean
}

/** The class itself: stage and seats, in the view this person chose. */
export function Hall({ view, compact, choose }: HallProps) {
  const [ref, size] = useSize<HTMLElement>()
  const card = useCard()
  const small = compact || isNarrow(size.width)
  const scene = useScene()
  const room = myRoom(scene)
  const set = scene.hosting ? openSet(scene.class) : null
  const making = useRoomsMaking()
  return (
    <main ref={ref} className={styles.hall}>
      <MoveCard />
      {size.width > 0 &&
        (making.wanted ? (
          <RoomsMaker first={making.wanted} done={making.end} />
        ) : room ? (
          <div className={styles.beside}>
            <Gallery choose={choose} people={room.people} />
            {card && <div className={styles.card}>{card}</div>}
          </div>
        ) : set ? (
          <WalkHall set={set} />
        ) : small ? (
          <Small {...size} card={card} choose={choose} />
        ) : (
          <Large {...size} view={view} card={card} choose={choose} />
        ))}
    </main>
  )
}

/** What stands beside the faces: for hosts who has the floor, for everyone else the vote. */
function useCard(): ReactNode {
  const { class: view, hosting } = useScene()
  const vote = useBallot()
  if (hosting) return view.floor.length > 0 ? <FloorCard /> : null
  return vote && <PollCard {...vote} />
}

interface LayoutProps extends SeatChooser {
  width: number
  height: number
  card: ReactNode
}

function Large({ width, height, view, card, choose }: LayoutProps & { view: View }) {
  const { class: state, hosting } = useScene()
  const rows = nearRows(roster(seated(Object.values(state.people))).near)
  const sheetHeight = state.board.onStage ? boardHeight(view, height - padding) : exhibitHeight(view, height - padding)
  const sheet = sheetOnStage(state, sheetHeight)
  if (view === "gallery" && !sheet) {
    return (
      <div className={styles.beside}>
        <Gallery choose={choose} />
        {card && <div className={styles.card}>{card}</div>}
      </div>
    )
  }
  return (
    <div className={classes(styles.arcs, view === "speaker" && styles.alone)}>
      {sheet ? (
        <div className={classes(styles.onStage, card !== null && !hosting && styles.besides)}>
          {sheet}
          {card && hosting ? (
            <div className={styles.aside}>
              {card}
              <SheetFaces height={sheetHeight - floorCard} />
            </div>
          ) : (
            <>
              <SheetFaces height={sheetHeight} />
              {card}
            </>
          )}
        </div>
      ) : (
        <Stage height={stageHeight(view, width, height - padding, rows)} card={card} alone={view === "speaker"} />
      )}
      {view !== "speaker" && <SeatMap choose={choose} />}
    </div>
  )
}

/** What the stage holds in the place of large faces, one thing at a time; null while it is the faces' own. */
function sheetOnStage({ exhibit, screen, board }: ClassView, height: number): ReactNode {
  if (exhibit) return <ExhibitStage exhibit={exhibit} height={height} />
  if (screen) return <ScreenStage screen={screen} height={height} />
  return board.onStage ? <BoardStage height={height} /> : null
}

/** A phone, or a page zoomed to twice its size: everything in one column that scrolls, the vote always in reach. */
function Small({ width, height, card, choose }: LayoutProps) {
  const { class: state } = useScene()
  const stage = Math.min((width * 9) / 16 + STAGE_PLATE, height * 0.45)
  return (
    <div className={styles.small}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard. */}
      <div className={styles.scroll} tabIndex={0}>
        {sheetOnStage(state, state.screen ? Math.max(width * 0.6, 220) : Math.max(height * 0.6, 260)) ?? (
          <Stage height={stage} card={null} />
        )}
        <SeatList choose={choose} />
      </div>
      {card && <div className={styles.sheet}>{card}</div>}
    </div>
  )
}
