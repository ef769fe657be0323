import { useEffect, useMemo } from "react"
import { addresses } from "../../app/api"
import { type Calling, createCalling } from "../../calling"
import { RoomLinkProvider } from "../../room/link"
import { Room } from "../../room/Room"
import type { Live } from "../../session"
import { useMe } from "../frame/SignedIn"
import type { MediaChoice } from "../greenroom/GreenRoom"

interface TakingPartProps {
  live: Live
  media: MediaChoice
  leave: () => Promise<void>
  goHome: () => void
}

/** A phone decodes fewer pictures than a laptop. */
const smallScreen = "(max-width: 600px)"
const picturesOnSmall = 9

/** In class: the room, joined to its connection and to audio and video. */
export function TakingPart({ live, media, leave, goHome }: TakingPartProps) {
  const me = useMe()
  const calling = useMemo(() => {
    const pictures = matchMedia(smallScreen).matches ? { pictures: picturesOnSmall } : {}
    return createCalling(live.wire, { devices: media.devices, ...pictures })
  }, [live, media.devices])

  useEffect(() => {
    if (media.camera) void comeInSeen(calling, live)
  }, [calling, live, media.camera])

  const link = useMemo(
    () => ({
      person: me.person,
      live: { ...live, leave },
      calling,
      portrait: (person: string) => addresses.portrait(me.person, person),
      home: goHome,
    }),
    [me.person, live, leave, calling, goHome],
  )
  return (
    <RoomLinkProvider value={link}>
      <Room />
    </RoomLinkProvider>
  )
}

/** Opens the camera the person left on in the green room, and tells the class once it really is open. */
async function comeInSeen(calling: Calling, live: Live): Promise<void> {
  const camera = await calling.setCamera(true)
  if (camera) await live.do({ kind: "setMedia", microphone: calling.local.microphone, camera })
}
