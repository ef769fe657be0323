import { useState } from "react"
import { addresses } from "../../app/api"
import { initials } from "../../room/people"
import { useMe } from "../frame/SignedIn"
import styles from "./CameraPreview.module.css"

/** What stands for me while the camera is off: my portrait, or my initials where there is none. */
export function MyPortrait() {
  const me = useMe()
  const [missing, setMissing] = useState(false)
  if (missing) {
    return (
      <span className={styles.initials} aria-hidden>
        {initials(me.name)}
      </span>
    )
  }
  const source = addresses.portrait(me.person, me.person)
  return <img className={styles.portrait} src={source} alt="" onError={() => setMissing(true)} />
}
