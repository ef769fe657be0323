import { Input, Label, NumberField, TextArea, TextField } from "react-aria-components"
import { useTranslation } from "react-i18next"
import { classes } from "../../design/classes"
import styles from "./Plan.module.css"

interface FieldProps {
  label: string
  value: string
  /** In characters; more cannot be typed. */
  longest: number
  /** A text of several lines, as high as it is long. */
  lines?: boolean
  serif?: boolean
  /** The label is for those who hear it; what stands around it says it to the others. */
  unlabelled?: boolean
  write(value: string): void
}

export function Field({ label, value, longest, lines, serif, unlabelled, write }: FieldProps) {
  const input = classes(styles.input, serif && styles.serif)
  return (
    <TextField
      className={styles.field ?? ""}
      value={value}
      onChange={write}
      maxLength={longest}
      {...(unlabelled ? { "aria-label": label } : {})}
    >
      {!unlabelled && <Label className={styles.label ?? ""}>{label}</Label>}
      {lines ? <TextArea className={classes(input, styles.area)} rows={2} /> : <Input className={input} />}
    </TextField>
  )
}

export function MinutesField({ value, write }: { value: number; write(value: number): void }) {
  const { t } = useTranslation()
  return (
    <NumberField
      className={classes(styles.field, styles.short)}
      value={value}
      minValue={1}
      maxValue={240}
      onChange={(minutes) => write(Number.isFinite(minutes) ? minutes : 1)}
    >
      <Label className={styles.label ?? ""}>{t("plan.pasture.minutes")}</Label>
      <Input className={styles.input ?? ""} />
    </NumberField>
  )
}
