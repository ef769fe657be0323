import { Megaphone, Send } from "lucide-react"
import { type FormEvent, useState } from "react"
import { Input, TextField } from "react-aria-components"
import { useTranslation } from "react-i18next"
import { classes } from "../../design/classes"
import { RoomButton } from "../../room/controls/RoomButton"
import { useOrders } from "../../room/orders"
import { useScene } from "../../room/scene"
import { duration } from "../../room/time"
import { useNow } from "../../room/useNow"
import { type BreakoutSetView, whereAmI } from "../../session"
import styles from "./Breakouts.module.css"
import { FloorWalk } from "./FloorWalk"

/** What a host does with all open rooms at once. From inside one, the others stand below. */
export function RoomsControls({ set }: { set: BreakoutSetView }) {
  const scene = useScene()
  const { self } = scene
  const { act } = useOrders()
  const { t } = useTranslation()
  const now = useNow()
  const speaking = set.speaking.includes(self.person)
  return (
    <>
      {set.closesAt && (
        <p className={styles.clock}>{t("breakouts.left", { time: duration(Date.parse(set.closesAt) - now) })}</p>
      )}
      <div className={styles.steps}>
        <RoomButton
          kind={speaking ? "primary" : "plain"}
          size="small"
          onPress={() => act({ kind: "speakToRooms", on: !speaking })}
        >
          <Megaphone aria-hidden="true" />
          {t(speaking ? "breakouts.desk.speakOff" : "breakouts.desk.speak")}
        </RoomButton>
        <RoomButton size="small" onPress={() => act({ kind: "extendBreakouts", minutes: 5 })}>
          {t("breakouts.desk.extend")}
        </RoomButton>
        <RoomButton size="small" onPress={() => act({ kind: "closeBreakouts", seconds: 60 })}>
          {t("breakouts.desk.close")}
        </RoomButton>
        <RoomButton kind="danger" size="small" onPress={() => act({ kind: "closeBreakouts", seconds: 0 })}>
          {t("breakouts.desk.closeNow")}
        </RoomButton>
      </div>
      <WordToAll />
      {whereAmI(scene) && <FloorWalk set={set} />}
    </>
  )
}

function WordToAll() {
  const { act } = useOrders()
  const { t } = useTranslation()
  const [text, setText] = useState("")
  const send = async (event: FormEvent) => {
    event.preventDefault()
    if (!text.trim()) return
    const answer = await act({ kind: "say", text: text.trim(), to: "rooms" })
    if (answer.ok) setText("")
  }
  return (
    <form className={styles.word} onSubmit={send}>
      <TextField
        className={classes(styles.field)}
        aria-label={t("breakouts.desk.write")}
        value={text}
        onChange={setText}
        maxLength={2000}
      >
        <Input className={classes(styles.input)} placeholder={t("breakouts.desk.write")} dir="auto" />
      </TextField>
      <RoomButton type="submit" size="small" aria-label={t("breakouts.desk.send")} isDisabled={!text.trim()}>
        <Send aria-hidden="true" />
      </RoomButton>
    </form>
  )
}
