import { FileText, UsersRound } from "lucide-react"
import { useTranslation } from "react-i18next"
import { RoomButton } from "../../room/controls/RoomButton"
import { useScene } from "../../room/scene"
import { openSet, type PlannedStep } from "../../session"
import desk from "../ClassDesk.module.css"
import styles from "./ClassPlan.module.css"
import { exhibitOf, type Thing } from "./nextThing"
import { useDoing } from "./useThings"

/** An exhibit or a breakout of the pasture that is on: what it is, and the press that does it. */
export function PreparedStep({ step }: { step: PlannedStep }) {
  const { class: view, hosts } = useScene()
  const { t } = useTranslation()
  const go = useDoing()
  const together = view.session.phase === "open" || view.session.phase === "inClass"
  const shown = exhibitOf(step, hosts?.exhibits ?? [])
  const thing: Thing | null = step.kind === "breakout" ? { kind: "rooms", step } : shown
  const isOn = shown
    ? view.exhibit?.id === shown.exhibit.id && view.exhibit.page === shown.page
    : openSet(view) !== null
  return (
    <div className={styles.poll}>
      <p className={styles.other}>
        {step.kind === "exhibit" ? <FileText aria-hidden="true" /> : <UsersRound aria-hidden="true" />}
        {step.title || shown?.exhibit.title || t(`plan.step.${step.kind}`)}
      </p>
      {thing ? (
        <RoomButton size="small" isDisabled={!together || isOn} onPress={() => go(thing)}>
          {t(thing.kind === "rooms" ? "discussion.plan.roomsThis" : "discussion.plan.showThis")}
        </RoomButton>
      ) : (
        step.exhibit && <p className={desk.quiet}>{t("discussion.plan.notHere")}</p>
      )}
    </div>
  )
}
