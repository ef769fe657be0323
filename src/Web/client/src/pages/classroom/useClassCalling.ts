import { useEffect, useState } from "react"
import { type Calling, createCalling } from "../../calling"
import type { Live } from "../../session"
import type { MediaChoice } from "../greenroom/GreenRoom"
import { firstLooks } from "./firstLooks"
import type { OpenCamera } from "./useOpenCamera"

/** On a phone fewer faces fit, and fewer are asked for. */
const phone = "(width < 640px)"
const picturesOnPhone = 9

/**
 * Sound and pictures for as long as this class is on screen: with the devices chosen at the door, the camera as it
 * was there, the microphone closed. Null until it is made.
 */
export function useClassCalling(live: Live, person: string, media: MediaChoice, camera: OpenCamera): Calling | null {
  const [calling, setCalling] = useState<Calling | null>(null)
  useEffect(() => {
    const made = createCalling(live.wire, {
      devices: media.devices,
      ...(matchMedia(phone).matches ? { pictures: picturesOnPhone } : {}),
    })
    made.start()
    made.look(firstLooks(live.getSnapshot().class, person))
    if (media.camera) void made.setCamera(true, camera)
    setCalling(made)
    return () => {
      made.stop()
      setCalling(null)
    }
  }, [live, person, media, camera])
  return calling
}
