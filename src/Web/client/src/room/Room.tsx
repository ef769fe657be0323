import { RoomsMakingProvider } from "../desk/breakouts/RoomsMaking"
import { VoteWritingProvider } from "../desk/VoteWriting"
import { type RoomLink, RoomLinkProvider, useLink, useLive } from "./link"
import { NotesProvider } from "./notes/NotesProvider"
import { OrdersProvider } from "./orders"
import { SightProvider } from "./picture/SightProvider"
import { RoomFrame } from "./RoomFrame"
import { SceneProvider, scene } from "./scene"

/** The live room of one class, for someone who has been let in. */
export function Room({ link }: { link: RoomLink }) {
  return (
    <RoomLinkProvider value={link}>
      <OrdersProvider>
        <SightProvider>
          <Scenery />
        </SightProvider>
      </OrdersProvider>
    </RoomLinkProvider>
  )
}

function Scenery() {
  const { person } = useLink()
  const shown = scene(useLive(), person)
  if (!shown) return null
  return (
    <SceneProvider value={shown}>
      <NotesProvider>
        <RoomsMakingProvider>
          <VoteWritingProvider>
            <RoomFrame />
          </VoteWritingProvider>
        </RoomsMakingProvider>
      </NotesProvider>
    </SceneProvider>
  )
}
