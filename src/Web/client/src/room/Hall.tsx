import type { ReactNode } from "react"
import { classes } from "../design/classes"
import { RoomsMaker } from "../desk/breakouts/RoomsMaker"
import { useRoomsMaking } from "../desk/breakouts/RoomsMaking"
import { WalkHall } from "../desk/breakouts/WalkHall"
import { FloorCard } from "../desk/FloorCard"
import { openSet } from "../session"
import { BoardStage } from "./board/BoardStage"
import { MoveCard } from "./breakouts/MoveCard"
import { myRoom } from "./breakouts/myRoom"
import { ExhibitFaces } from "./exhibit/ExhibitFaces"
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
  const { board, exhibit, screen } = state
  const rows = nearRows(roster(seated(Object.values(state.people))).near)
  if (view === "gallery" && !board.onStage && !exhibit && !screen) {
    return (
      <div className={styles.beside}>
        <Gallery choose={choose} />
        {card && <div className={styles.card}>{card}</div>}
      </div>
    )
  }
  return (
    <div className={classes(styles.arcs, view === "speaker" && styles.alone)}>
      {exhibit || screen ? (
        <div className={classes(styles.exhibit, card !== null && !hosting && styles.besides)}>
          {screen ? (
            <ScreenStage screen={screen} height={exhibitHeight(view, height - padding)} />
          ) : (
            exhibit && <ExhibitStage exhibit={exhibit} height={exhibitHeight(view, height - padding)} />
          )}
          {card && hosting ? (
            <div className={styles.aside}>
              {card}
              <ExhibitFaces height={exhibitHeight(view, height - padding) - floorCard} />
            </div>
          ) : (
            <>
              <ExhibitFaces height={exhibitHeight(view, height - padding)} />
              {card}
            </>
          )}
        </div>
      ) : board.onStage ? (
        <div className={classes(styles.board, card !== null && styles.carded)}>
          <BoardStage height={boardHeight(view, height - padding)} />
          {card}
        </div>
      ) : (
        <Stage height={stageHeight(view, width, height - padding, rows)} card={card} />
      )}
      {view !== "speaker" && <SeatMap choose={choose} />}
    </div>
  )
}

/** A phone, or a page zoomed to twice its size: everything in one column that scrolls, the vote always in reach. */
function Small({ width, height, card, choose }: LayoutProps) {
  const { board, exhibit, screen } = useScene().class
  const stage = Math.min((width * 9) / 16 + STAGE_PLATE, height * 0.45)
  return (
    <div className={styles.small}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard. */}
      <div className={styles.scroll} tabIndex={0}>
        {exhibit && <ExhibitStage exhibit={exhibit} height={Math.max(height * 0.6, 260)} />}
        {board.onStage && <BoardStage height={height * 0.6} />}
        {screen && <ScreenStage screen={screen} height={Math.max(width * 0.6, 220)} />}
        {!exhibit && !board.onStage && !screen && <Stage height={stage} card={null} />}
        <SeatList choose={choose} />
      </div>
      {card && <div className={styles.sheet}>{card}</div>}
    </div>
  )
}
