import { FileUp } from "lucide-react"
import { FileTrigger, Input, Label, NumberField } from "react-aria-components"
import { useTranslation } from "react-i18next"
import { Button } from "../../design/Button"
import { classes } from "../../design/classes"
import type { PlannedStep } from "../../session"
import styles from "./Plan.module.css"
import { usePlanShelf } from "./PlanShelf"

/** Which exhibit a step shows, and at which page. */
export function ExhibitStep({ step, change }: { step: PlannedStep; change(step: PlannedStep): void }) {
  const { t } = useTranslation()
  const shelf = usePlanShelf()
  const chosen = shelf.exhibits?.find(({ id }) => id === step.exhibit)
  const add = async (file: File | undefined) => {
    const added = file && (await shelf.add(file))
    if (added) change({ ...step, exhibit: added.id, page: null })
  }
  return (
    <div className={styles.prepared}>
      <label className={styles.field}>
        <span className={styles.label}>{t("plan.step.document")}</span>
        <select
          className={styles.input}
          value={step.exhibit ?? ""}
          onChange={({ target }) => change({ ...step, exhibit: target.value || null, page: null })}
        >
          <option value="">{t("plan.step.noDocument")}</option>
          {step.exhibit && shelf.exhibits && !chosen && <option value={step.exhibit}>{t("plan.step.gone")}</option>}
          {shelf.exhibits?.map((exhibit) => (
            <option key={exhibit.id} value={exhibit.id}>
              {exhibit.title} · {t("exhibits.pages", { count: exhibit.pages })}
            </option>
          ))}
        </select>
      </label>
      {chosen && (
        <NumberField
          className={classes(styles.field, styles.short)}
          value={step.page ?? 1}
          minValue={1}
          maxValue={chosen.pages}
          onChange={(page) => change({ ...step, page: page > 1 ? page : null })}
        >
          <Label className={styles.label ?? ""}>{t("plan.step.page")}</Label>
          <Input className={styles.input ?? ""} />
        </NumberField>
      )}
      <FileTrigger acceptedFileTypes={["application/pdf"]} onSelect={(files) => void add(files?.[0])}>
        <Button icon={<FileUp aria-hidden />} isDisabled={shelf.sending !== null}>
          {t("plan.step.upload")}
        </Button>
      </FileTrigger>
    </div>
  )
}
