import { useCallback, useState } from "react"
import { useTranslation } from "react-i18next"
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
import type { OpenCamera } from "./useOpenCamera"

interface InsideProps {
  session: string
  card: SessionCard | null
  media: MediaChoice
  camera: OpenCamera
  /** Back to the green room. */
  onLeave: () => void
}

/** Behind the green room: connected to the class. */
export function Inside(props: InsideProps) {
  const me = useMe()
  const { t } = useTranslation()
  const live = useLive(me.person, props.session, props.media.declinesRecording)
  return live ? <AtStage {...props} live={live} /> : <Arriving>{t("classroom.arriving")}</Arriving>
}

/** Where this person stands: on the way in, waiting, in class, or sent away. */
function AtStage({ session, card, media, camera, live, onLeave }: InsideProps & { live: Live }) {
  const me = useMe()
  const { t } = useTranslation()
  const { connection, self, class: view } = useLiveState(live)

  const [leaving, setLeaving] = useState(false)

  const leave = useCallback(async () => {
    setLeaving(true)
    await live.leave()
  }, [live])
  const goHome = useCallback(() => {
    onLeave()
    go(paths.home(me.person))
  }, [onLeave, me.person])

  if (leaving) return <Arriving>{t("classroom.leaving")}</Arriving>
  if ("code" in connection && connection.code === "ended") {
    const confidential = view?.session.confidential === true
    return (
      <ClassEnded
        session={session}
        title={view?.session.title ?? card?.title ?? ""}
        confidential={confidential}
        recorded={Boolean(view?.recording.since)}
      />
    )
  }
  if (connection.state === "ended" || connection.state === "refused") {
    return <SentAway code={connection.code} message={connection.message} onBack={onLeave} />
  }
  if (self?.presence === "left") return <SentAway code="left" message={t("classroom.away.left")} onBack={onLeave} />
  if (self?.presence === "waiting") {
    return <Lobby card={card} connection={connection} onLeave={() => void leave().then(goHome)} />
  }
  if (self && view?.people[me.person])
    return <TakingPart session={session} live={live} media={media} camera={camera} leave={leave} goHome={goHome} />
  return <Arriving>{t("classroom.arriving")}</Arriving>
}
