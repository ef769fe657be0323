import { Input, TextField } from "react-aria-components"
import { useTranslation } from "react-i18next"
import type { KeptSet } from "../../app/api"
import { classes } from "../../design/classes"
import type { CityWish } from "../../session"
import styles from "./RoomsMaker.module.css"
import {
  type Choice,
  choices,
  citiesOf,
  hasCities,
  hasCount,
  mostRooms,
  type RoomsWanted,
  roomsOf,
  sizeOf,
} from "./wanted"

interface RoomsTermsProps {
  wanted: RoomsWanted
  /** How many are to be put into rooms; null: nobody knows yet. */
  people: number | null
  kept: readonly KeptSet[]
  /** What is written beside the rooms: what for, how long. */
  write(to: Partial<RoomsWanted>): void
  /** Other rooms are wanted. */
  regroup(to: Partial<RoomsWanted>): void
}

const wishes: CityWish[] = ["any", "together", "apart"]

/** What the rooms are for, how long, how people are grouped, and into how many. */
export function RoomsTerms({ wanted, people, kept, write, regroup }: RoomsTermsProps) {
  const { t } = useTranslation()
  const { count } = wanted
  const size = people !== null ? sizeOf(wanted, people) : count.of === "size" ? count.number : null
  const rooms = people !== null ? roomsOf(wanted, people) : count.of === "rooms" ? count.number : null
  const counted = (of: RoomsWanted["count"]["of"]) => (number: number | null) =>
    regroup({ count: { of, number: Math.max(1, number ?? 1) } })
  return (
    <div className={styles.terms}>
      <TextField
        className={classes(styles.term, styles.long)}
        value={wanted.title}
        onChange={(title) => write({ title })}
        maxLength={120}
        aria-label={t("breakouts.desk.name")}
      >
        <span className={styles.label} aria-hidden="true">
          {t("breakouts.desk.name")}
        </span>
        <Input className={classes(styles.input)} placeholder={t("breakouts.desk.nameDefault")} dir="auto" />
      </TextField>
      <label className={classes(styles.term, styles.ways)}>
        <span className={styles.label}>{t("breakouts.desk.by")}</span>
        <select
          className={styles.input}
          value={wanted.by}
          onChange={({ target }) => regroup({ by: target.value as Choice })}
        >
          {choices.map((by) => (
            <option key={by} value={by}>
              {t(`breakouts.desk.kinds.${by}`)}
            </option>
          ))}
          {kept.length > 0 && (
            <optgroup label={t("breakouts.desk.kept")}>
              {kept.map((set) => (
                <option key={set.id} value={`set:${set.id}`}>
                  {set.name}
                </option>
              ))}
            </optgroup>
          )}
        </select>
      </label>
      {hasCount(wanted.by) && (
        <>
          <NumberTerm label={t("breakouts.desk.size")} most={mostRooms} value={size} write={counted("size")} />
          <NumberTerm label={t("breakouts.desk.rooms")} most={mostRooms} value={rooms} write={counted("rooms")} />
        </>
      )}
      {hasCities(wanted.by) && (
        <label className={styles.term}>
          <span className={styles.label}>{t("breakouts.desk.cities")}</span>
          <select
            className={styles.input}
            value={citiesOf(wanted)}
            onChange={({ target }) => regroup({ cities: target.value as CityWish })}
          >
            {wishes.map((wish) => (
              <option key={wish} value={wish}>
                {t(`breakouts.desk.cityWishes.${wish}`)}
              </option>
            ))}
          </select>
        </label>
      )}
      <NumberTerm
        label={t("breakouts.desk.minutes")}
        help={t("breakouts.desk.minutesHelp")}
        most={240}
        value={wanted.minutes}
        write={(minutes) => write({ minutes })}
      />
    </div>
  )
}

interface NumberTermProps {
  label: string
  help?: string
  most: number
  value: number | null
  /** Null: the field is empty. */
  write(value: number | null): void
}

function NumberTerm({ label, help, most, value, write }: NumberTermProps) {
  return (
    <label className={classes(styles.term, styles.short)} title={help}>
      <span className={styles.label}>{label}</span>
      <input
        className={styles.input}
        type="number"
        min={1}
        max={most}
        value={value ?? ""}
        onChange={({ target }) =>
          write(Number.isFinite(target.valueAsNumber) ? Math.min(most, Math.max(1, target.valueAsNumber)) : null)
        }
      />
    </label>
  )
}
