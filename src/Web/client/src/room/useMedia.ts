import { useEffect, useRef } from "react"
import type { Calling } from "../calling"
import { useCalling, useLink } from "./link"
import { useOrders } from "./orders"
import { useScene } from "./scene"

const local = (calling: Calling) => calling.local

export interface Media {
  microphone: boolean
  camera: boolean
  setMicrophone(on: boolean): void
  setCamera(on: boolean): void
}

/** My microphone and camera: opened here, by my own press only. */
export function useMedia(): Media {
  const { calling } = useLink()
  const { microphone, camera } = useCalling(local)
  return {
    microphone,
    camera,
    setMicrophone: (on) => void calling.setMicrophone(on),
    setCamera: (on) => void calling.setCamera(on),
  }
}

/**
 * Tells the class what this device really sends, whatever the cause: a press, a cable pulled out. A change the class
 * refuses is taken back, so that nobody speaks into a microphone the class believes closed.
 */
export function useTellMedia(): void {
  const { calling } = useLink()
  const { act } = useOrders()
  const { me } = useScene()
  const { microphone, camera } = useCalling(local)
  const told = useRef({ microphone: me.microphone, camera: me.camera })
  useEffect(() => {
    if (told.current.microphone === microphone && told.current.camera === camera) return
    told.current = { microphone, camera }
    void act({ kind: "setMedia", microphone, camera }).then((answer) => {
      if (!answer.ok && microphone) void calling.setMicrophone(false)
    })
  }, [microphone, camera, act, calling])
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
