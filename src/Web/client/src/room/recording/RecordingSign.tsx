import { CircleDot, CirclePause } from "lucide-react"
import { Button, Dialog, DialogTrigger, Popover } from "react-aria-components"
import { useTranslation } from "react-i18next"
import { classes } from "../../design/classes"
import { RoomButton } from "../controls/RoomButton"
import { useOrders } from "../orders"
import { useScene } from "../scene"
import styles from "./RecordingSign.module.css"

/** Whether the class is recorded, in words and on every screen; a press says what that means, and lets a person stay out. */
export function RecordingSign() {
  const { class: view, self, hosting } = useScene()
  const { act } = useOrders()
  const { t } = useTranslation()
  const { phase, breakouts, chat } = view.recording
  if (phase === "off") return null
  const without = self.declinesRecording
  const Icon = phase === "offTheRecord" ? CirclePause : CircleDot
  return (
    <DialogTrigger>
      <Button className={classes(styles.sign, phase !== "offTheRecord" && styles.on)}>
        <Icon aria-hidden="true" />
        {t(phase === "on" && without ? "recording.sign.withoutMe" : `recording.sign.${phase}`)}
      </Button>
      <Popover className={classes("room", styles.popover)} placement="bottom end">
        <Dialog className={styles.about ?? ""} aria-label={t("recording.about")}>
          <p>{t(`recording.text.${phase}`)}</p>
          {breakouts && <p>{t("recording.text.rooms")}</p>}
          {chat && <p>{t("recording.text.chat")}</p>}
          {without && <p>{t("recording.text.withoutMe")}</p>}
          {!hosting && (
            <RoomButton onPress={() => act({ kind: "declineRecording", declined: !without })}>
              {t(without ? "recording.recordMe" : "recording.declineMe")}
            </RoomButton>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
