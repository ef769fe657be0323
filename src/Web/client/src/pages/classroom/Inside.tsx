import type { SessionCard } from "../../app/api"
import { go } from "../../app/navigation"
import { paths } from "../../app/routes"
import type { Live } from "../../session"
import { useMe } from "../frame/SignedIn"
import type { MediaChoice } from "../greenroom/GreenRoom"
import { Arriving } from "./Arriving"
import { ClassEnded } from "./ClassEnded"
import { Lobby } from "./Lobby"
import { SentAway } from "./SentAway"
import { TakingPart } from "./TakingPart"
import { useLive, useLiveState } from "./useLive"

interface InsideProps {
  session: string
  card: SessionCard | null
  media: MediaChoice
  /** Back to the green room. */
  onLeave: () => void
}

/** Behind the green room: connected to the class. */
export function Inside(props: InsideProps) {
  const me = useMe()
  const live = useLive(me.person, props.session)
  return live ? <AtStage {...props} live={live} /> : <Arriving />
}

/** Where this person stands: on the way in, waiting, in class, or sent away. */
function AtStage({ card, media, live, onLeave }: InsideProps & { live: Live }) {
  const me = useMe()
  const state = useLiveState(live)

  async function leave() {
    await live.leave()
    onLeave()
    go(paths.home(me.person))
  }

  if (state.class?.session.phase === "ended") return <ClassEnded session={state.class.session} />
  if (state.connection.state === "ended" || state.connection.state === "refused") {
    return <SentAway code={state.connection.code} message={state.connection.message} onBack={onLeave} />
  }
  if (state.self?.presence === "waiting") return <Lobby card={card} connection={state.connection} onLeave={leave} />
  if (state.class && state.self) return <TakingPart live={live} media={media} onLeave={leave} />
  return <Arriving />
}
