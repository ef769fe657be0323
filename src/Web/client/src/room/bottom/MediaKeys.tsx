import { Mic, MicOff, Video, VideoOff } from "lucide-react"
import { useTranslation } from "react-i18next"
import { useMedia } from "../useMedia"
import { Key } from "./Key"

/** My microphone and camera; each says what is so, then what pressing it does. */
export function MediaKeys() {
  const { microphone, camera, setMicrophone, setCamera } = useMedia()
  const { t } = useTranslation()
  return (
    <>
      <Key
        icon={microphone ? <Mic aria-hidden="true" /> : <MicOff aria-hidden="true" />}
        state={t(microphone ? "room.microphoneOn" : "room.microphoneOff")}
        action={t(microphone ? "room.mute" : "room.turnOn")}
        short={t(microphone ? "room.microphoneOnShort" : "room.microphoneOffShort")}
        on={microphone}
        onPress={() => setMicrophone(!microphone)}
      />
      <Key
        icon={camera ? <Video aria-hidden="true" /> : <VideoOff aria-hidden="true" />}
        state={t(camera ? "room.cameraOn" : "room.cameraOff")}
        action={t(camera ? "room.turnOff" : "room.turnOn")}
        short={t(camera ? "room.cameraOnShort" : "room.cameraOffShort")}
        on={camera}
        onPress={() => setCamera(!camera)}
      />
    </>
  )
}
