import { type KeyboardEvent, useState } from "react"
import { useTranslation } from "react-i18next"
import { paths } from "../../app/routes"
import { RoomButton } from "../../room/controls/RoomButton"
import { useLink } from "../../room/link"
import { useOrders } from "../../room/orders"
import { useScene } from "../../room/scene"
import { duration } from "../../room/time"
import { useNow } from "../../room/useNow"
import desk from "../ClassDesk.module.css"
import { AddPasture } from "./AddPasture"
import styles from "./ClassPlan.module.css"
import { PastureStep } from "./PastureStep"
import { nameOf, nextPasture, paceOf } from "./pace"

/** The plan as this class follows it: what is on, the one next step, and how the time stands. */
export function ClassPlan() {
  const { class: view, hosts } = useScene()
  const { person } = useLink()
  const { act } = useOrders()
  const { t } = useTranslation()
  const [adding, setAdding] = useState(false)
  const now = useNow()
  if (!hosts) return null
  const { plan } = hosts
  const next = nextPasture(plan)
  const pace = paceOf(plan, view.session.startedAt, now)
  const together = view.session.phase === "open" || view.session.phase === "inClass"

  /** N begins the next pasture; it takes the floor from nobody. In a field it is a letter. */
  const press = (event: KeyboardEvent<HTMLElement>) => {
    const writing = event.target instanceof Element && event.target.closest("input, textarea, select")
    const held = event.ctrlKey || event.metaKey || event.altKey
    if (event.key.toLowerCase() !== "n" || writing || held || !next || !together) return
    event.preventDefault()
    void act({ kind: "beginPasture", pasture: next.id })
  }

  return (
    <section className={desk.part} aria-label={t("discussion.plan.title")} onKeyDown={press}>
      <h3 className={desk.heading}>{t("discussion.plan.title")}</h3>
      {plan.pastures.length === 0 && (
        <p className={desk.quiet}>
          {t("discussion.plan.none")}{" "}
          <a href={paths.plan(person, view.session.id)} target="_blank" rel="noreferrer">
            {t("discussion.plan.write")}
          </a>
        </p>
      )}
      {pace && (
        <p className={desk.quiet}>
          {t(pace.left < 0 ? "discussion.plan.late" : "discussion.plan.ahead", {
            title: nameOf(pace.pasture),
            minute: pace.minute,
            left: duration(Math.abs(pace.left)),
          })}
        </p>
      )}
      {next && (
        <RoomButton
          kind={plan.current ? "plain" : "primary"}
          wide
          isDisabled={!together}
          onPress={() => act({ kind: "beginPasture", pasture: next.id })}
        >
          {t(plan.current ? "discussion.plan.next" : "discussion.plan.begin", { title: nameOf(next) })}
          <kbd className={styles.key} title={t("discussion.plan.key")}>
            N
          </kbd>
        </RoomButton>
      )}
      {!next && plan.pastures.length > 0 && <p className={desk.quiet}>{t("discussion.plan.done")}</p>}
      <ol className={styles.steps}>
        {plan.pastures.map((pasture) => (
          <PastureStep key={pasture.id} plan={plan} pasture={pasture} now={now} together={together} />
        ))}
      </ol>
      {adding ? (
        <AddPasture done={() => setAdding(false)} />
      ) : (
        <div className={desk.steps}>
          <RoomButton size="small" onPress={() => setAdding(true)}>
            {t("discussion.plan.add")}
          </RoomButton>
          <RoomButton size="small" kind="bare" onPress={() => act({ kind: "loadPlan" })}>
            {t("discussion.plan.load")}
          </RoomButton>
        </div>
      )}
    </section>
  )
}
