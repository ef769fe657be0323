import { BellRing, Plus } from "lucide-react"
import { useTranslation } from "react-i18next"
import { classes } from "../design/classes"
import { RoomButton } from "../room/controls/RoomButton"
import { useOrders } from "../room/orders"
import { Picture } from "../room/picture/Picture"
import { useScene } from "../room/scene"
import { SPEAKERS } from "../room/stage/stagePeople"
import styles from "./CallRow.module.css"
import type { Candidate, Reason } from "./callDesk"

/** One person to call: who, what for, why here, and the button that gives them the floor. */
export function CallRow({ candidate, first }: { candidate: Candidate; first: boolean }) {
  const { class: view } = useScene()
  const { act } = useOrders()
  const { t } = useTranslation()
  const { who, hand, isNext } = candidate
  const mayJoin = view.floor.length > 0 && view.floor.length < SPEAKERS
  const call = (alongside: boolean) => void act({ kind: "callOn", person: who.id, alongside })
  return (
    <li className={styles.hand}>
      <div className={styles.face}>
        <Picture person={who} mine={false} still />
      </div>
      <p className={styles.name}>{who.name}</p>
      <p className={styles.what}>
        {[who.city, hand?.intent && t(`room.intent.${hand.intent}`).toLocaleLowerCase()].filter(Boolean).join(" · ")}
      </p>
      <Reasons reasons={candidate.reasons} />
      <div className={styles.buttons}>
        <RoomButton
          size="small"
          kind={isNext ? "plain" : "bare"}
          aria-pressed={isNext}
          aria-label={t(isNext ? "desk.hands.notNext" : "desk.hands.tellNext", { name: who.name })}
          onPress={() => act({ kind: "tellNext", person: who.id, next: !isNext })}
        >
          <BellRing aria-hidden="true" />
        </RoomButton>
        {mayJoin && (
          <RoomButton size="small" aria-label={t("desk.hands.add", { name: who.name })} onPress={() => call(true)}>
            <Plus aria-hidden="true" />
          </RoomButton>
        )}
        <RoomButton
          size="small"
          kind={first ? "primary" : "plain"}
          aria-label={t("desk.hands.callPerson", { name: who.name })}
          {...(first ? { "aria-keyshortcuts": "1" } : {})}
          onPress={() => call(false)}
        >
          {t("desk.hands.call")}
          {first && <span className={styles.key} data-key="1" />}
        </RoomButton>
      </div>
    </li>
  )
}

/** Those that speak for calling someone now stand out from those that only inform. */
const pressing: Reason["kind"][] = ["next", "planned", "passedOver", "notHeard", "notThisSeries", "switched"]

function Reasons({ reasons }: { reasons: Reason[] }) {
  const { t } = useTranslation()
  const words = (reason: Reason): string => {
    switch (reason.kind) {
      case "waited":
      case "spoke":
        return t(`desk.reason.${reason.kind}`, { count: reason.minutes })
      case "passedOver":
      case "called":
        return t(`desk.reason.${reason.kind}`, { count: reason.count })
      case "switched":
        return t("desk.reason.switched", { from: reason.from, to: reason.to })
      case "matches":
        return reason.words
      default:
        return t(`desk.reason.${reason.kind}`)
    }
  }
  return (
    <ul className={styles.reasons}>
      {reasons.map((reason) => (
        <li key={reason.kind} className={classes(pressing.includes(reason.kind) && styles.pressing)}>
          {words(reason)}
        </li>
      ))}
    </ul>
  )
}
