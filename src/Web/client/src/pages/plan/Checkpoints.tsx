import { Plus, X } from "lucide-react"
import { Input, Label, NumberField } from "react-aria-components"
import { useTranslation } from "react-i18next"
import type { PlanBody } from "../../app/plans"
import { Button } from "../../design/Button"
import { classes } from "../../design/classes"
import type { Checkpoint } from "../../session"
import { addCheckpoint, takesCheckpoint } from "./draft"
import styles from "./Plan.module.css"

/** Two or three moments to be somewhere by. */
export function Checkpoints({ plan, change }: { plan: PlanBody; change(plan: PlanBody): void }) {
  const { t } = useTranslation()
  const set = (index: number, to: Partial<Checkpoint>) =>
    change({ ...plan, checkpoints: plan.checkpoints.map((point, at) => (at === index ? { ...point, ...to } : point)) })
  return (
    <section className={styles.block}>
      <h2 className={styles.heading}>{t("plan.checkpoint.heading")}</h2>
      <p className={styles.quiet}>{t("plan.checkpoint.help")}</p>
      <ul className={styles.lines}>
        {plan.checkpoints.map((point, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a checkpoint has no name but its place.
          <li key={index} className={styles.row}>
            <label className={styles.field}>
              <span className={styles.label}>{t("plan.checkpoint.pasture")}</span>
              <select
                className={styles.input}
                value={point.pasture}
                onChange={(event) => set(index, { pasture: event.target.value })}
              >
                {plan.pastures.map((pasture, at) => (
                  <option key={pasture.id} value={pasture.id}>
                    {pasture.title || t("plan.pasture.untitled", { number: at + 1 })}
                  </option>
                ))}
              </select>
            </label>
            <NumberField
              className={classes(styles.field, styles.short)}
              value={point.minute}
              minValue={1}
              maxValue={600}
              onChange={(minute) => set(index, { minute: Number.isFinite(minute) ? minute : 1 })}
            >
              <Label className={styles.label ?? ""}>{t("plan.checkpoint.minute")}</Label>
              <Input className={styles.input ?? ""} />
            </NumberField>
            <Button
              look="quiet"
              onPress={() => change({ ...plan, checkpoints: plan.checkpoints.toSpliced(index, 1) })}
              aria-label={t("plan.checkpoint.remove", { number: index + 1 })}
            >
              <X aria-hidden />
            </Button>
          </li>
        ))}
      </ul>
      {takesCheckpoint(plan) && (
        <Button look="quiet" icon={<Plus aria-hidden />} onPress={() => change(addCheckpoint(plan))}>
          {t("plan.checkpoint.add")}
        </Button>
      )}
    </section>
  )
}
