import { useTranslation } from "react-i18next"
import { RoomButton } from "../../room/controls/RoomButton"
import { useOrders } from "../../room/orders"
import { useScene } from "../../room/scene"
import type { PastureView, PlannedCaller, PlannedPoll } from "../../session"
import desk from "../ClassDesk.module.css"
import { draftOfPlanned, openOrder } from "../draft"
import styles from "./ClassPlan.module.css"
import { isOpened } from "./nextThing"
import { PreparedStep } from "./PreparedStep"

/** The pasture that is on: its question, the notes, and its prepared votes, each one press from the class. */
export function PastureDetails({ pasture }: { pasture: PastureView }) {
  const { class: view } = useScene()
  const { act } = useOrders()
  const { t } = useTranslation()
  const words = (poll: PlannedPoll) => {
    const kind = poll.form && t(`desk.maker.kinds.${poll.form.kind}`)
    return [kind, ...poll.options].filter(Boolean).join(" · ")
  }
  const nameOf = ({ person, told }: PlannedCaller) => {
    const who = view.people[person]
    if (!who) return t("discussion.plan.callerGone")
    const away = who.presence !== "here" && t("discussion.plan.callerAway")
    return [who.name, who.city, told && t("discussion.plan.callerKnows"), away].filter(Boolean).join(", ")
  }
  return (
    <div className={styles.details}>
      {pasture.title && <p className={desk.question}>{pasture.question}</p>}
      {pasture.notes && <p className={styles.notes}>{pasture.notes}</p>}
      {pasture.callers.length > 0 && (
        <p className={desk.quiet}>{t("discussion.plan.callers", { names: pasture.callers.map(nameOf).join("; ") })}</p>
      )}
      {pasture.polls.map((poll, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a prepared vote has no name but its place.
        <div key={index} className={styles.poll}>
          <p>
            {poll.question} <span className={desk.quiet}>{words(poll)}</span>
          </p>
          <RoomButton
            size="small"
            isDisabled={isOpened(poll, pasture, view)}
            onPress={() => act(openOrder(draftOfPlanned(poll)))}
          >
            {t(isOpened(poll, pasture, view) ? "discussion.plan.opened" : "discussion.plan.open")}
          </RoomButton>
        </div>
      ))}
      {pasture.steps.map((step, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a step has no name but its place.
        <PreparedStep key={index} step={step} />
      ))}
    </div>
  )
}
