import { FileText, Plus, UsersRound, X } from "lucide-react"
import { useTranslation } from "react-i18next"
import { Button } from "../../design/Button"
import type { PlannedStep } from "../../session"
import { Field } from "./Field"
import styles from "./Plan.module.css"

const most = 10

/** Exhibits and breakouts, by name, in the order they come. */
export function Steps({ steps, change }: { steps: PlannedStep[]; change(steps: PlannedStep[]): void }) {
  const { t } = useTranslation()
  const add = (kind: PlannedStep["kind"]) => change([...steps, { kind, title: "" }])
  return (
    <section className={styles.block}>
      {steps.length > 0 && <h3 className={styles.label}>{t("plan.step.heading")}</h3>}
      <ul className={styles.lines}>
        {steps.map((step, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a step has no name but its place.
          <li key={place} className={styles.row}>
            <span className={styles.kind}>
              {step.kind === "exhibit" ? <FileText aria-hidden /> : <UsersRound aria-hidden />}
              {t(`plan.step.${step.kind}`)}
            </span>
            <Field
              label={t("plan.step.label", { number: place + 1 })}
              unlabelled
              value={step.title}
              longest={80}
              write={(title) => change(steps.with(place, { ...step, title }))}
            />
            <Button
              look="quiet"
              onPress={() => change(steps.toSpliced(place, 1))}
              aria-label={t("plan.step.remove", { number: place + 1 })}
            >
              <X aria-hidden />
            </Button>
          </li>
        ))}
      </ul>
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
