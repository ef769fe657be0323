import { FileText, Plus, UsersRound, X } from "lucide-react"
import { useTranslation } from "react-i18next"
import { Button } from "../../design/Button"
import { Notice } from "../../design/Notice"
import type { PlannedStep } from "../../session"
import { ExhibitStep } from "./ExhibitStep"
import { Field } from "./Field"
import styles from "./Plan.module.css"
import { usePlanShelf } from "./PlanShelf"
import { RoomsStep } from "./RoomsStep"

const most = 10

/** Exhibits and breakouts in the order they come, each one press from the class. */
export function Steps({ steps, change }: { steps: PlannedStep[]; change(steps: PlannedStep[]): void }) {
  const { t } = useTranslation()
  const { sending, problem } = usePlanShelf()
  const add = (kind: PlannedStep["kind"]) =>
    change([...steps, { kind, title: "", exhibit: null, page: null, rooms: null }])
  return (
    <section className={styles.block}>
      {steps.length > 0 && <h3 className={styles.label}>{t("plan.step.heading")}</h3>}
      {steps.map((step, place) => {
        const write = (changed: PlannedStep) => change(steps.with(place, changed))
        const name = t("plan.step.label", { number: place + 1 })
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a step has no name but its place.
          // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend could not be the field's own label.
          <div key={place} className={styles.poll} role="group" aria-label={name}>
            <div className={styles.row}>
              <span className={styles.kind}>
                {step.kind === "exhibit" ? <FileText aria-hidden /> : <UsersRound aria-hidden />}
                {t(`plan.step.${step.kind}`)}
              </span>
              {step.kind === "exhibit" && (
                <Field
                  label={name}
                  unlabelled
                  value={step.title}
                  longest={80}
                  write={(title) => write({ ...step, title })}
                />
              )}
              <Button
                look="quiet"
                onPress={() => change(steps.toSpliced(place, 1))}
                aria-label={t("plan.step.remove", { number: place + 1 })}
              >
                <X aria-hidden />
              </Button>
            </div>
            {step.kind === "exhibit" ? (
              <ExhibitStep step={step} change={write} />
            ) : (
              <RoomsStep step={step} change={write} />
            )}
          </div>
        )
      })}
      {steps.length > 0 && sending && (
        <p className={styles.quiet} role="status">
          {sending.sent < 1
            ? t("exhibits.sending", { title: sending.title, percent: Math.floor(sending.sent * 100) })
            : t("exhibits.checking", { title: sending.title })}
        </p>
      )}
      {steps.length > 0 && problem && (
        <Notice tone="problem">
          {problem.message} {problem.next}
        </Notice>
      )}
      {steps.length < most && (
        <div className={styles.actions}>
          <Button look="quiet" icon={<Plus aria-hidden />} onPress={() => add("exhibit")}>
            {t("plan.step.addExhibit")}
          </Button>
          <Button look="quiet" icon={<Plus aria-hidden />} onPress={() => add("breakout")}>
            {t("plan.step.addBreakout")}
          </Button>
        </div>
      )}
    </section>
  )
}
