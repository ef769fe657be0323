import { useTranslation } from "react-i18next"
import { RoomButton } from "../../room/controls/RoomButton"
import { useScene } from "../../room/scene"
import { openSet } from "../../session"
import styles from "../ClassDesk.module.css"
import { RoomsControls } from "./RoomsControls"
import { useRoomsMaking } from "./RoomsMaking"
import { WhoMetWhom } from "./WhoMetWhom"

/** Rooms: made, walked through while open, and who was with whom afterwards. */
export function BreakoutDesk() {
  const { class: view } = useScene()
  const { t } = useTranslation()
  const { wanted, begin } = useRoomsMaking()
  const set = openSet(view)
  if (view.session.phase === "lobby" || view.session.phase === "ended") return null
  return (
    <section className={styles.part} aria-label={t("breakouts.desk.title")}>
      <h2 className={styles.heading}>{set ? set.title : t("breakouts.desk.title")}</h2>
      {set ? (
        <RoomsControls set={set} />
      ) : wanted ? (
        <p className={styles.quiet}>{t("breakouts.desk.making")}</p>
      ) : (
        <RoomButton wide onPress={() => begin()}>
          {t("breakouts.desk.make")}
        </RoomButton>
      )}
      {!set && view.breakouts.length > 0 && <WhoMetWhom />}
    </section>
  )
}
