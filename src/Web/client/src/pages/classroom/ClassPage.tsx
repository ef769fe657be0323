import { useCallback, useEffect, useState } from "react"
import { useTranslation } from "react-i18next"
import { api } from "../../app/api"
import { useLoad } from "../../app/useLoad"
import { Waiting } from "../../design/Waiting"
import { isHost } from "../../room/people"
import { MyHeader } from "../frame/MyHeader"
import { Page } from "../frame/Page"
import { useMe } from "../frame/SignedIn"
import { isAllowed } from "../greenroom/door"
import { GreenRoom, type MediaChoice } from "../greenroom/GreenRoom"
import { ClassHeading } from "./ClassHeading"
import { Inside } from "./Inside"
import { forgetInside, rememberInside, wasInside } from "./insideMemory"
import { type OpenCamera, useOpenCamera } from "./useOpenCamera"

/** The doors open while one waits before them, in milliseconds between looks. */
const refreshEvery = 15_000

/** A class from its door to its end: green room, lobby, room. A reload inside leads straight back in, muted. */
export default function ClassPage({ session }: { session: string }) {
  const { t } = useTranslation()
  const me = useMe()
  const [media, setMedia] = useState<MediaChoice | null | "looking">("looking")
  const [camera, holdCamera] = useOpenCamera()
  const home = useLoad(
    useCallback((signal) => api.home(me.person, signal), [me.person]),
    refreshEvery,
  )
  const card = [...(home.data?.year ?? []), ...(home.data?.meetings ?? [])].find(({ id }) => id === session) ?? null

  useEffect(() => {
    void backInside(session).then(setMedia)
  }, [session])

  function enter(chosen: MediaChoice, opened: OpenCamera) {
    rememberInside(session, chosen)
    holdCamera(opened)
    setMedia(chosen)
  }

  const leave = useCallback(() => {
    forgetInside(session)
    holdCamera(null)
    setMedia(null)
  }, [session, holdCamera])

  if (media === "looking") {
    return (
      <Page title={t("classroom.title")} header={<MyHeader />}>
        <Waiting>{t("classroom.opening")}</Waiting>
      </Page>
    )
  }
  if (media) return <Inside session={session} card={card} media={media} camera={camera} onLeave={leave} />
  return (
    <Page title={card?.title ?? t("classroom.title")} header={<MyHeader />}>
      <GreenRoom
        heading={<ClassHeading eyebrow={t("greenRoom.doorTitle")} card={card} />}
        session={session}
        recorded={isHost(me.role) || card?.kind !== "class" ? undefined : card.recorded}
        onEnter={enter}
      />
    </Page>
  )
}

/**
 * What a reloaded tab goes back in with: the same devices, camera and microphone off until its person turns them
 * on. Null leads to the green room: it was not inside, or the browser would have to ask for the devices again.
 */
async function backInside(session: string): Promise<MediaChoice | null> {
  const before = wasInside(session)
  if (!before) return null
  const { declinesRecording: said, ...media } = before
  return (await isAllowed()) || !media.camera ? { ...media, camera: false } : null
}
