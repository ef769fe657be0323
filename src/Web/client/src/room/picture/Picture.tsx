import { useEffect, useRef, useState } from "react"
import { classes } from "../../design/classes"
import type { PersonView } from "../../session"
import { useCalling } from "../link"
import { isHere } from "../people"
import styles from "./Picture.module.css"
import { Portrait } from "./Portrait"
import { useSight } from "./SightProvider"

interface PictureProps {
  person: PersonView
  /** My own camera comes from this device, and as in a mirror. */
  mine: boolean
  stage?: boolean
  /** The portrait only: the same person moves elsewhere on the screen. */
  still?: boolean
  className?: string | undefined
}

/** A person's moving picture, or their portrait until its first frame is there; an outline for someone who is not here. */
export function Picture({ person, mine, stage = false, still = false, className }: PictureProps) {
  const frame = useRef<HTMLDivElement>(null)
  const here = isHere(person)
  const stream = useCalling((calling) => (mine ? calling.local.picture : calling.pictureOf(person.id)))
  const wanted = here && person.camera && !mine && !still
  useSight(frame, wanted ? person.id : null, stage)
  const moving = here && !still && stream !== null && (mine || person.camera)
  const [drawn, setDrawn] = useState<MediaStream | null>(null)
  return (
    <div ref={frame} className={classes(styles.frame, !here && styles.empty, className)}>
      {here && !(moving && drawn === stream) && <Portrait person={person} />}
      {moving && <Moving stream={stream} mirrored={mine} onDrawn={() => setDrawn(stream)} />}
    </div>
  )
}

interface MovingProps {
  stream: MediaStream
  mirrored: boolean
  onDrawn: () => void
}

function Moving({ stream, mirrored, onDrawn }: MovingProps) {
  const video = useRef<HTMLVideoElement>(null)
  useEffect(() => {
    if (video.current) video.current.srcObject = stream
  }, [stream])
  // Voices play elsewhere; a picture is always silent.
  return (
    <video
      ref={video}
      className={classes(styles.moving, mirrored && styles.mirrored)}
      onLoadedData={onDrawn}
      autoPlay
      muted
      playsInline
    />
  )
}
