import { useEffect, useMemo } from "react"
import { useTranslation } from "react-i18next"
import { addresses } from "../../app/api"
import { exhibitStore } from "../../app/exhibits"
import type { RoomLink } from "../../room/link"
import { Room } from "../../room/Room"
import type { Live } from "../../session"
import { useMe } from "../frame/SignedIn"
import type { MediaChoice } from "../greenroom/GreenRoom"
import { Arriving } from "./Arriving"
import { useClassCalling } from "./useClassCalling"
import { useLiveState } from "./useLive"
import type { OpenCamera } from "./useOpenCamera"

interface TakingPartProps {
  session: string
  live: Live
  media: MediaChoice
  camera: OpenCamera
  leave: () => Promise<void>
  goHome: () => void
}

/** In class: the room, joined to its connection and to audio and video. */
export function TakingPart({ session, live, media, camera, leave, goHome }: TakingPartProps) {
  const me = useMe()
  const { t } = useTranslation()
  const calling = useClassCalling(live, me.person, media, camera)
  const title = useLiveState(live).class?.session.title
  useEffect(() => {
    if (title) document.title = title
  }, [title])

  const link = useMemo<RoomLink | null>(
    () =>
      calling && {
        person: me.person,
        live,
        calling,
        place: me.programme.place,
        exhibits: exhibitStore(me.person, session),
        portrait: (person) => addresses.portrait(me.person, person),
        leave: () => void leave().then(goHome),
      },
    [me, session, live, calling, leave, goHome],
  )
  return link ? <Room link={link} /> : <Arriving>{t("classroom.arriving")}</Arriving>
}
