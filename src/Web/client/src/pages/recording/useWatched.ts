import { type RefObject, useEffect, useState } from "react"
import { recordingsApi } from "../../app/recordings"
import { WatchedStretches } from "./watching"

/** Reports what is watched of a session's video, every few seconds and when it stops. Says whether the class is made up by now. */
export function useWatched(video: RefObject<HTMLVideoElement | null>, me: string, session: string): boolean {
  const [madeUp, setMadeUp] = useState(false)
  useEffect(() => {
    const element = video.current
    if (!element) return
    const stretches = new WatchedStretches((stretch) => {
      // A report that is lost costs seconds of what counts as watched, and nothing else.
      recordingsApi.watched(me, session, stretch).then(
        (answer) => setMadeUp((before) => before || answer.madeUp),
        () => {},
      )
    })
    const move = () => {
      if (!element.paused && !element.seeking) stretches.at(element.currentTime)
    }
    const stop = () => stretches.flush()
    element.addEventListener("timeupdate", move)
    element.addEventListener("pause", stop)
    window.addEventListener("pagehide", stop)
    return () => {
      element.removeEventListener("timeupdate", move)
      element.removeEventListener("pause", stop)
      window.removeEventListener("pagehide", stop)
      stop()
    }
  }, [video, me, session])
  return madeUp
}
