import { Send } from "lucide-react"
import { type FormEvent, useState } from "react"
import { TextArea, TextField } from "react-aria-components"
import { useTranslation } from "react-i18next"
import { classes } from "../../design/classes"
import { RoomButton } from "../controls/RoomButton"
import { Segments } from "../controls/Segments"
import { useOrders } from "../orders"
import { useScene } from "../scene"
import styles from "./Chat.module.css"

const longest = 2000

type To = "class" | "hosts" | "room"

/** Where a message is written. What was not sent stays in the field. */
export function SayForm() {
  const { class: view, hosting, room } = useScene()
  const { act } = useOrders()
  const { t } = useTranslation()
  const [text, setText] = useState("")
  const [wanted, setWanted] = useState<To | null>(null)
  const [sending, setSending] = useState(false)
  const open = view.session.chatOn || hosting
  // Switched off, everyone may still reach the hosts.
  const here: To = room ? "room" : "class"
  const to: To = !open ? "hosts" : wanted === "room" && !room ? here : (wanted ?? here)

  const send = async (event?: FormEvent) => {
    event?.preventDefault()
    const words = text.trim()
    if (!words || sending) return
    setSending(true)
    const answer = await act({ kind: "say", text: words, to })
    setSending(false)
    if (answer.ok) setText("")
  }

  return (
    <form className={styles.form} onSubmit={send}>
      {!view.session.chatOn && <p className={styles.off}>{t(hosting ? "room.chat.offHost" : "room.chat.off")}</p>}
      <Segments<To>
        label={t("room.chat.to")}
        value={to}
        options={[
          ...(room ? [{ id: "room" as const, label: t("room.chat.room"), isDisabled: !open }] : []),
          { id: "class", label: t("room.chat.everyone"), isDisabled: !open },
          { id: "hosts", label: t("room.chat.hosts") },
        ]}
        choose={setWanted}
      />
      <div className={styles.line}>
        <TextField
          className={classes(styles.field)}
          aria-label={t("room.chat.message")}
          value={text}
          onChange={setText}
          maxLength={longest}
        >
          <TextArea
            className={classes(styles.input)}
            rows={2}
            dir="auto"
            placeholder={t(to === "hosts" ? "room.chat.placeholderHosts" : "room.chat.placeholder")}
            onKeyDown={(event) => {
              if (event.key === "Enter" && !event.shiftKey && !event.nativeEvent.isComposing) void send(event)
            }}
          />
        </TextField>
        <RoomButton kind="primary" type="submit" aria-label={t("room.chat.send")} isDisabled={!text.trim() || sending}>
          <Send aria-hidden="true" />
        </RoomButton>
      </div>
    </form>
  )
}
