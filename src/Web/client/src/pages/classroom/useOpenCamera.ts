import { useCallback, useEffect, useState } from "react"

/** The camera that the green room opened, on its way into class. */
export type OpenCamera = Promise<MediaStreamTrack | null>

const none: OpenCamera = Promise.resolve(null)

/** Holds the green room's camera for the class, and closes it when it is given up or the page goes away. */
export function useOpenCamera(): [OpenCamera, (camera: OpenCamera | null) => void] {
  const [camera, setCamera] = useState(none)
  useEffect(() => () => void camera.then((track) => track?.stop()), [camera])
  return [camera, useCallback((next) => setCamera(next ?? none), [])]
}
