import { type RefObject, useEffect, useState } from "react"

/**
 * Plays a playlist in a video element: by hls.js where the browser has no way of its own. While the playlist grows it is read
 * again; once it is whole the player knows.
 * @param start where to begin, in seconds; it is asked once.
 * @returns whether the video cannot be played here.
 */
export function useVideo(video: RefObject<HTMLVideoElement | null>, playlist: string, start: number): boolean {
  const [broken, setBroken] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: where to begin is asked once
  useEffect(() => {
    const element = video.current
    if (!element) return
    let gone = false
    let end = () => {}
    void (async () => {
      const { default: Hls } = await import("hls.js")
      if (gone) return
      if (!Hls.isSupported()) {
        if (element.canPlayType("application/vnd.apple.mpegurl") === "") return setBroken(true)
        element.src = playlist
        element.currentTime = start
        return
      }
      const hls = new Hls({ startPosition: start, enableWorker: false, backBufferLength: 60, maxBufferLength: 60 })
      end = () => hls.destroy()
      hls.on(Hls.Events.ERROR, (_, { fatal, type }) => {
        if (!fatal) return
        // What the network lost comes again; a decoder that gave up is asked once more.
        if (type === Hls.ErrorTypes.NETWORK_ERROR) setTimeout(() => hls.startLoad(), 3_000)
        else if (type === Hls.ErrorTypes.MEDIA_ERROR) hls.recoverMediaError()
        else setBroken(true)
      })
      hls.loadSource(playlist)
      hls.attachMedia(element)
    })().catch(() => setBroken(true))
    return () => {
      gone = true
      end()
    }
  }, [video, playlist])
  return broken
}
