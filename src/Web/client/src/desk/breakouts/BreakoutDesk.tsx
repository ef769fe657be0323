import { useState } from "react"
import { useTranslation } from "react-i18next"
import { RoomButton } from "../../room/controls/RoomButton"
import { useScene } from "../../room/scene"
import { openSet } from "../../session"
import styles from "../ClassDesk.module.css"
import { BreakoutMaker } from "./BreakoutMaker"
import { RoomsControls } from "./RoomsControls"
import { WhoMetWhom } from "./WhoMetWhom"

/** Rooms: made, walked through while open, and who was with whom afterwards. */
export function BreakoutDesk() {
  const { class: view } = useScene()
  const { t } = useTranslation()
  const [making, setMaking] = useState(false)
  const set = openSet(view)
  if (view.session.phase === "lobby" || view.session.phase === "ended") return null
  return (
    <section className={styles.part} aria-label={t("breakouts.desk.title")}>
      <h2 className={styles.heading}>{set ? set.title : t("breakouts.desk.title")}</h2>
      {set ? (
        <RoomsControls set={set} />
      ) : making ? (
        <BreakoutMaker done={() => setMaking(false)} />
      ) : (
        <RoomButton wide onPress={() => setMaking(true)}>
          {t("breakouts.desk.make")}
        </RoomButton>
      )}
      {!set && view.breakouts.length > 0 && <WhoMetWhom />}
    </section>
  )
}
