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
import { NextStep, useWords } from "./NextStep"
import { PastureStep } from "./PastureStep"
import { nameOf, nextPasture, paceOf } from "./pace"
import { useDoing, useNextThing } from "./useThings"

/** The plan as this class follows it: what is on, the one next step, and how the time stands. */
export function ClassPlan() {
  const { class: view, hosts } = useScene()
  const { person } = useLink()
  const { act } = useOrders()
  const { t } = useTranslation()
  const [adding, setAdding] = useState(false)
  const now = useNow()
  const words = useWords()
  const go = useDoing()
  const plan = hosts?.plan
  const prepared = useNextThing(plan?.pastures.find((pasture) => pasture.id === plan.current) ?? null)
  if (!plan) return null
  const next = nextPasture(plan)
  const pace = paceOf(plan, view.session.startedAt, now)
  const together = view.session.phase === "open" || view.session.phase === "inClass"

  const thing = together ? prepared : null
  const step = () => {
    if (thing) go(thing)
    else if (next) void act({ kind: "beginPasture", pasture: next.id })
  }

  /** N takes the one next step; it takes the floor from nobody. In a field it is a letter. */
  const press = (event: KeyboardEvent<HTMLElement>) => {
    const writing = event.target instanceof Element && event.target.closest("input, textarea, select")
    const held = event.ctrlKey || event.metaKey || event.altKey
    if (event.key.toLowerCase() !== "n" || writing || held || !together) return
    event.preventDefault()
    step()
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
      {thing && <NextStep words={words(thing)} primary keyed isDisabled={false} go={step} />}
      {next && (
        <NextStep
          words={t(plan.current ? "discussion.plan.next" : "discussion.plan.begin", { title: nameOf(next) })}
          primary={!plan.current}
          keyed={!thing}
          isDisabled={!together}
          go={() => void act({ kind: "beginPasture", pasture: next.id })}
        />
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
