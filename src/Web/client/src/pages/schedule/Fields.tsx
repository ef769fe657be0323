import { useId } from "react"
import { Input, Label, NumberField, TextField } from "react-aria-components"
import { useTranslation } from "react-i18next"
import type { Tracks } from "../../app/schedule"
import styles from "./Fields.module.css"

interface FieldProps<T> {
  label: string
  value: T
  write(value: T): void
}

interface TextFieldProps extends FieldProps<string> {
  type?: "text" | "date" | "time"
  required?: boolean
  /** Words to choose from while typing. */
  suggestions?: string[]
  isDisabled?: boolean
}

export function WordsField({ label, value, write, type = "text", required, suggestions, isDisabled }: TextFieldProps) {
  const list = useId()
  return (
    <TextField
      className={styles.field ?? ""}
      value={value}
      onChange={write}
      maxLength={256}
      isRequired={required ?? false}
      isDisabled={isDisabled ?? false}
    >
      <Label className={styles.label ?? ""}>{label}</Label>
      <Input className={styles.input ?? ""} type={type} {...(suggestions ? { list } : {})} />
      {suggestions && (
        <datalist id={list}>
          {suggestions.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      )}
    </TextField>
  )
}

interface CountProps extends FieldProps<number> {
  least: number
  most: number
  isDisabled?: boolean
}

export function CountField({ label, value, write, least, most, isDisabled }: CountProps) {
  return (
    <NumberField
      className={styles.short ?? ""}
      value={value}
      minValue={least}
      maxValue={most}
      isDisabled={isDisabled ?? false}
      onChange={(count) => write(Number.isFinite(count) ? count : least)}
    >
      <Label className={styles.label ?? ""}>{label}</Label>
      <Input className={styles.input ?? ""} />
    </NumberField>
  )
}

interface ChoiceProps<T extends string> extends FieldProps<T> {
  options: readonly T[]
  nameOf(option: T): string
  isDisabled?: boolean
}

export function ChoiceField<T extends string>({ label, value, write, options, nameOf, isDisabled }: ChoiceProps<T>) {
  return (
    <label className={styles.field}>
      <span className={styles.label}>{label}</span>
      <select
        className={styles.input}
        value={value}
        disabled={isDisabled}
        onChange={(event) => write(event.target.value as T)}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {nameOf(option)}
          </option>
        ))}
      </select>
    </label>
  )
}

const tracks: readonly Tracks[] = ["both", "mayors", "seniorLeaders"]

export function TracksField({ value, write, isDisabled }: Omit<ChoiceProps<Tracks>, "label" | "options" | "nameOf">) {
  const { t } = useTranslation()
  return (
    <ChoiceField
      label={t("schedule.field.tracks")}
      value={value}
      write={write}
      options={tracks}
      nameOf={(one) => t(`schedule.tracks.${one}`)}
      isDisabled={isDisabled ?? false}
    />
  )
}
