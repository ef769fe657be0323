import { useTranslation } from "react-i18next"
import type { SessionCard } from "../../app/api"
import { clock } from "../../app/times"
import { Button } from "../../design/Button"
import { SeatMotif } from "../../design/SeatMotif"
import type { Connection } from "../../session"
import { MyHeader } from "../frame/MyHeader"
import { Page } from "../frame/Page"
import { useMe } from "../frame/SignedIn"
import { useReading } from "../useReading"
import { useWhoIs } from "../whoIs"
import { ClassHeading } from "./ClassHeading"
import styles from "./Classroom.module.css"
import { ConnectionBanner } from "./ConnectionBanner"

interface LobbyProps {
  card: SessionCard | null
  connection: Connection
  onLeave: () => void
}

/** Before the doors: who one is, what is awaited, and that there is nothing to press. */
export function Lobby({ card, connection, onLeave }: LobbyProps) {
  const { t } = useTranslation()
  const me = useMe()
  const whoIs = useWhoIs()
  const reading = useReading()
  const isOpen = card?.phase === "open"
  return (
    <Page title={t("classroom.lobby.title")} header={<MyHeader />}>
      <ConnectionBanner connection={connection} />
      <div className={styles.lobby}>
        <div className={styles.words}>
          <ClassHeading eyebrow={t("classroom.lobby.title")} card={card} />
          <p className={styles.text} role="status">
            {isOpen
              ? t("classroom.lobby.open")
              : card
                ? t("classroom.lobby.doors", { time: clock(new Date(card.doorsAt), reading) })
                : t("classroom.lobby.wait")}
          </p>
          <p className={styles.fine}>{t("classroom.lobby.as", { name: whoIs(me) })}</p>
          <div>
            <Button onPress={onLeave}>{t("classroom.lobby.leave")}</Button>
          </div>
        </div>
        <div className={styles.motif}>
          <SeatMotif />
        </div>
      </div>
    </Page>
  )
}
