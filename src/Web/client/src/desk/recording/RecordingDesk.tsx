import { useState } from "react"
import { useTranslation } from "react-i18next"
import { Notice } from "../../design/Notice"
import { Tick } from "../../design/Tick"
import { RoomButton } from "../../room/controls/RoomButton"
import { useOrders } from "../../room/orders"
import { useScene } from "../../room/scene"
import { clock } from "../../room/time"
import styles from "../ClassDesk.module.css"

/** Starts, interrupts and stops the recording; says who stays out of it, and what is missing. */
export function RecordingDesk() {
  const { class: view, hosts } = useScene()
  const { t, i18n } = useTranslation()
  const { phase, since } = view.recording
  const isOpen = view.session.phase === "open" || view.session.phase === "inClass"
  if (!isOpen || !hosts) return null
  const { declined, troubles } = hosts.recording
  const names = declined.flatMap((person) => view.people[person]?.name ?? [])
  const time = since ? clock(Date.parse(since), i18n.language) : ""
  return (
    <section className={styles.part} aria-label={t("recording.desk.title")}>
      <h3 className={styles.heading}>{t("recording.desk.title")}</h3>
      <p className={styles.quiet}>{t(`recording.desk.state.${phase}`, { time })}</p>
      {troubles.length > 0 && (
        <Notice tone="problem" title={t("recording.desk.trouble.title")}>
          {troubles.map((trouble) => t(`recording.desk.trouble.${trouble}`)).join(" ")}
        </Notice>
      )}
      {phase === "off" ? <Start /> : <Steps />}
      {names.length > 0 && (
        <p className={styles.quiet}>
          {t("recording.desk.without", { names: new Intl.ListFormat(i18n.language).format(names) })}
        </p>
      )}
    </section>
  )
}

function Start() {
  const { act } = useOrders()
  const { t } = useTranslation()
  const [breakouts, setBreakouts] = useState(false)
  const [chat, setChat] = useState(false)
  return (
    <>
      <Tick isSelected={breakouts} onChange={setBreakouts}>
        {t("recording.desk.rooms")}
      </Tick>
      <Tick isSelected={chat} onChange={setChat}>
        {t("recording.desk.chat")}
      </Tick>
      <div className={styles.steps}>
        <RoomButton onPress={() => act({ kind: "startRecording", breakouts, chat })}>
          {t("recording.desk.start")}
        </RoomButton>
      </div>
    </>
  )
}

function Steps() {
  const { class: view } = useScene()
  const { act } = useOrders()
  const { t } = useTranslation()
  const on = view.recording.phase === "on"
  return (
    <div className={styles.steps}>
      <RoomButton onPress={() => act({ kind: on ? "goOffTheRecord" : "goOnTheRecord" })}>
        {t(on ? "recording.desk.goOff" : "recording.desk.goOn")}
      </RoomButton>
      <RoomButton onPress={() => act({ kind: "stopRecording" })}>{t("recording.desk.stop")}</RoomButton>
    </div>
  )
}
