import { Video } from "lucide-react"
import { type ReactNode, useState } from "react"
import { useTranslation } from "react-i18next"
import type { Devices } from "../../calling"
import { Button } from "../../design/Button"
import { CameraPreview } from "./CameraPreview"
import { ConnectionCheck } from "./ConnectionCheck"
import { DevicePicker } from "./DevicePicker"
import { DeviceTrouble } from "./DeviceTrouble"
import styles from "./GreenRoom.module.css"
import { MicrophoneCheck } from "./MicrophoneCheck"
import { RecordingWord } from "./RecordingWord"
import { SpeakerCheck } from "./SpeakerCheck"
import { useDoor } from "./useDoor"
import { useDoorReport } from "./useDoorReport"

/** What a person enters with. The microphone is off in any case. */
export interface MediaChoice {
  devices: Devices
  camera: boolean
  /** Asks not to be recorded in this class; left out: nothing was said. */
  declinesRecording?: boolean
}

interface GreenRoomProps {
  heading: ReactNode
  /** The class it leads to: its staff hear how the devices do, to help whoever does not come. */
  session?: string
  /** Whether the class is recorded now; left out where it never is. */
  recorded?: boolean | undefined
  /** Where it leads, with the camera that is open here; without it this is only a check. */
  onEnter?: (media: MediaChoice, camera: Promise<MediaStreamTrack | null>) => void
}

/** Camera, microphone, loudspeaker and connection, tried before anyone sees or hears you. */
export function GreenRoom({ heading, session, recorded, onEnter }: GreenRoomProps) {
  const { t } = useTranslation()
  const [state, door] = useDoor()
  const [declines, decline] = useState<boolean>()
  useDoorReport(state, session)
  const { devices, camera: wantsCamera } = state.choices
  const seen = state.camera?.track != null
  // Remembered devices make entering one press: it need not wait for them to open here.
  const willBeSeen = seen || (wantsCamera && (state.stage === "looking" || state.stage === "opening"))
  const cameraProblem = state.camera?.problem
  const microphoneProblem = state.microphone?.problem
  const sameProblem = cameraProblem && cameraProblem === microphoneProblem

  function enter() {
    const said = declines === undefined ? {} : { declinesRecording: declines }
    onEnter?.({ devices, camera: willBeSeen, ...said }, door.giveCamera())
  }

  return (
    <div className={styles.room}>
      <div className={styles.heading}>{heading}</div>
      <div className={styles.preview}>
        <CameraPreview state={state} onOpen={() => door.open()} onCamera={(on) => door.setCamera(on)} />
        {cameraProblem && (
          <DeviceTrouble
            kind={sameProblem ? "both" : "camera"}
            problem={cameraProblem}
            again={() => (sameProblem ? door.open() : door.setCamera(true))}
          />
        )}
        {recorded !== undefined && (
          <RecordingWord recorded={recorded} declines={declines ?? false} onDecline={decline} />
        )}
        {onEnter && (
          <div className={styles.enter}>
            <Button look="primary" wide icon={<Video aria-hidden />} onPress={enter}>
              {t(willBeSeen ? "greenRoom.enter" : "greenRoom.enterUnseen")}
            </Button>
            <p className={styles.fine}>{t("greenRoom.muted")}</p>
          </div>
        )}
      </div>
      <div className={styles.checks}>
        <section className={styles.check} aria-label={t("greenRoom.camera.name")}>
          <DevicePicker
            label={t("greenRoom.camera.name")}
            devices={state.cameras}
            chosen={state.camera?.track?.getSettings().deviceId ?? devices.camera}
            isDisabled={!wantsCamera}
            onChoose={(id) => door.choose("camera", id)}
          />
        </section>
        <section className={styles.check} aria-label={t("greenRoom.microphone.name")}>
          <DevicePicker
            label={t("greenRoom.microphone.name")}
            devices={state.microphones}
            chosen={state.microphone?.track?.getSettings().deviceId ?? devices.microphone}
            onChoose={(id) => door.choose("microphone", id)}
          />
          {state.microphone?.track && <MicrophoneCheck track={state.microphone.track} />}
          {microphoneProblem && !sameProblem && (
            <DeviceTrouble kind="microphone" problem={microphoneProblem} again={() => door.open()} />
          )}
        </section>
        <section className={styles.check} aria-label={t("greenRoom.speaker.name")}>
          <DevicePicker
            label={t("greenRoom.speaker.name")}
            devices={state.speakers}
            chosen={devices.speaker}
            onChoose={(id) => door.choose("speaker", id)}
          />
          <SpeakerCheck speaker={devices.speaker} />
        </section>
        <section className={styles.check} aria-label={t("greenRoom.connection.name")}>
          <ConnectionCheck />
        </section>
      </div>
    </div>
  )
}
