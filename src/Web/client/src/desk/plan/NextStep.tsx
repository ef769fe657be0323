import { useTranslation } from "react-i18next"
import { RoomButton } from "../../room/controls/RoomButton"
import styles from "./ClassPlan.module.css"
import type { Thing } from "./nextThing"

interface NextStepProps {
  words: string
  primary: boolean
  /** It is what N does. */
  keyed: boolean
  isDisabled: boolean
  go(): void
}

/** A step that can be taken now, and its key when it is the one next step. */
export function NextStep({ words, primary, keyed, isDisabled, go }: NextStepProps) {
  const { t } = useTranslation()
  return (
    <RoomButton kind={primary ? "primary" : "plain"} wide isDisabled={isDisabled} onPress={go}>
      {words}
      {keyed && (
        <kbd className={styles.key} title={t("discussion.plan.key")}>
          N
        </kbd>
      )}
    </RoomButton>
  )
}

/** What a prepared thing is called on its button. */
export function useWords(): (thing: Thing) => string {
  const { t } = useTranslation()
  return (thing) => {
    switch (thing.kind) {
      case "exhibit":
        return thing.page > 1
          ? t("discussion.plan.showPage", { title: thing.exhibit.title, page: thing.page })
          : t("discussion.plan.show", { title: thing.exhibit.title })
      case "poll":
        return t("discussion.plan.vote", { question: thing.poll.question })
      case "rooms":
        return t("discussion.plan.rooms", { title: thing.step.title || t("breakouts.desk.nameDefault") })
    }
  }
}
