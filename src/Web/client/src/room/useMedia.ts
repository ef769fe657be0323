import { useCallback, useEffect, useRef } from "react"
import type { Calling } from "../calling"
import { useCalling, useLink } from "./link"
import { useOrders } from "./orders"
import { useScene } from "./scene"

const local = (calling: Calling) => calling.local

export interface Media {
  microphone: boolean
  camera: boolean
  setMicrophone(on: boolean): Promise<void>
  setCamera(on: boolean): Promise<void>
}

/** My microphone and camera: opened here by my own press only, and told to the class once they really are. */
export function useMedia(): Media {
  const { calling } = useLink()
  const { act } = useOrders()
  const { microphone, camera } = useCalling(local)
  const tell = useCallback(
    () => act({ kind: "setMedia", microphone: calling.local.microphone, camera: calling.local.camera }),
    [act, calling],
  )
  const setMicrophone = useCallback(
    async (on: boolean) => {
      await calling.setMicrophone(on)
      await tell()
    },
    [calling, tell],
  )
  const setCamera = useCallback(
    async (on: boolean) => {
      await calling.setCamera(on)
      await tell()
    },
    [calling, tell],
  )
  return { microphone, camera, setMicrophone, setCamera }
}

/** A host's mute closes the microphone on this device too, so that what is shown and what is open never differ. */
export function useHostMute(): void {
  const { self } = useScene()
  const { calling } = useLink()
  const muted = useRef(self.mutedBy)
  useEffect(() => {
    const before = muted.current
    muted.current = self.mutedBy
    if (self.mutedBy && !before && calling.local.microphone) void calling.setMicrophone(false)
  }, [self.mutedBy, calling])
}
