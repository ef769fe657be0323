import { LifeBuoy, LogOut, Megaphone } from "lucide-react"
import { useTranslation } from "react-i18next"
import { classes } from "../../design/classes"
import { RoomButton } from "../controls/RoomButton"
import { useOrders } from "../orders"
import { useScene } from "../scene"
import { duration } from "../time"
import { useNow } from "../useNow"
import styles from "./BreakoutBand.module.css"
import { closingIn, type MyRoom, myRoom, roomsToEnter, warningAt } from "./myRoom"

/** Above the faces while rooms are open: which room this is, how long, who listens, and the way to help and back. */
export function BreakoutBand() {
  const scene = useScene()
  const mine = myRoom(scene)
  return mine ? <InRoom mine={mine} hosting={scene.hosting} /> : <InClass />
}

function InRoom({ mine, hosting }: { mine: MyRoom; hosting: boolean }) {
  const { act } = useOrders()
  const { t } = useTranslation()
  const now = useNow()
  const { set, room, listening, helpAsked, helper } = mine
  const closing = closingIn(set, now)
  const warning = warningAt(closing)
  const { self } = useScene()
  const others = mine.people.filter((person) => person.id !== self.person).map((person) => person.name)
  return (
    <section
      className={classes(styles.band, closing !== null && styles.closing)}
      aria-label={t("breakouts.room", { name: room.name })}
    >
      <h2 className={styles.name}>{room.name}</h2>
      <p className={styles.facts}>
        {others.length > 0 && <span>{t("breakouts.with", { people: others.join(", ") })}</span>}
        {set.closesAt && (
          <span className={styles.time}>
            {t(closing === null ? "breakouts.left" : "breakouts.closing", {
              time: duration(Date.parse(set.closesAt) - now),
            })}
          </span>
        )}
        {listening.map((person) => (
          <span key={person.id}>{t("breakouts.listens", { name: person.name })}</span>
        ))}
        {helper && <span>{t("breakouts.helper", { name: helper.name })}</span>}
        {set.speaking.length > 0 && (
          <span className={styles.speaking}>
            <Megaphone aria-hidden="true" />
            {t("breakouts.speaking")}
          </span>
        )}
      </p>
      <p className={styles.spoken} role="status">
        {warning ? t("breakouts.closingSoon", { count: warning }) : ""}
      </p>
      <div className={styles.steps}>
        {hosting ? (
          <HostSteps mine={mine} />
        ) : (
          <>
            <RoomButton isDisabled={helpAsked} onPress={() => act({ kind: "askForHelp" })}>
              <LifeBuoy aria-hidden="true" />
              {t(helpAsked ? "breakouts.helpAsked" : "breakouts.askHelp")}
            </RoomButton>
            <RoomButton onPress={() => act({ kind: "returnToClass" })}>
              <LogOut aria-hidden="true" />
              {t("breakouts.toClass")}
            </RoomButton>
          </>
        )}
      </div>
    </section>
  )
}

function HostSteps({ mine }: { mine: MyRoom }) {
  const { act } = useOrders()
  const { t } = useTranslation()
  const listens = mine.visiting?.mode === "listen"
  return (
    <>
      {listens && (
        <RoomButton kind="primary" onPress={() => act({ kind: "visitRoom", room: mine.room.id, mode: "join" })}>
          {t("breakouts.stepIn")}
        </RoomButton>
      )}
      <RoomButton onPress={() => act({ kind: "leaveRoom" })}>
        <LogOut aria-hidden="true" />
        {t("breakouts.toClass")}
      </RoomButton>
    </>
  )
}

function InClass() {
  const scene = useScene()
  const { act } = useOrders()
  const { t } = useTranslation()
  const { back, choices } = roomsToEnter(scene, scene.hosting)
  if (!back && choices.length === 0) return null
  return (
    <section className={styles.band} aria-label={t("breakouts.open")}>
      <p className={styles.facts}>{back ? t("breakouts.yours", { name: back.name }) : t("breakouts.choose")}</p>
      <div className={styles.steps}>
        {back && (
          <RoomButton kind="primary" onPress={() => act({ kind: "returnToRoom" })}>
            {t("breakouts.goBack")}
          </RoomButton>
        )}
        {choices.map((room) => (
          <RoomButton key={room.id} onPress={() => act({ kind: "chooseRoom", room: room.id })}>
            {t("breakouts.enter", { name: room.name, count: room.people.length })}
          </RoomButton>
        ))}
      </div>
    </section>
  )
}
