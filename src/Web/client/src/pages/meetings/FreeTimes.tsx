import { useTranslation } from "react-i18next"
import type { FreeSlot } from "../../app/meetings"
import { Button } from "../../design/Button"
import { useMe } from "../frame/SignedIn"
import styles from "./Meetings.module.css"
import { useMoments } from "./useMoments"

interface FreeTimesProps {
  slots: FreeSlot[]
  /** The slot that is being taken. */
  busy: string | null
  take: (slot: FreeSlot) => void
}

/** Day by day, a button each. */
export function FreeTimes({ slots, busy, take }: FreeTimesProps) {
  const { t } = useTranslation()
  const me = useMe()
  const moments = useMoments()
  if (slots.length === 0) {
    return (
      <div>
        <p>{t("meetings.choose.none")}</p>
        <p className={styles.quiet}>{t("meetings.choose.noneNext", { phone: me.programme.phone })}</p>
      </div>
    )
  }
  return [...byDay(slots, moments.day)].map(([day, those]) => (
    <section key={day} className={styles.day}>
      <h2 className={styles.heading}>{day}</h2>
      <ul className={styles.list}>
        {those.map((slot) => (
          <li key={slot.id} className={styles.row}>
            <div className={styles.what}>
              <span className={styles.name}>
                <time dateTime={slot.startsAt}>{moments.clock(slot.startsAt)}</time>
                {" – "}
                <time dateTime={slot.endsAt}>{moments.clock(slot.endsAt)}</time>
              </span>
              <span className={styles.quiet}>
                {[moments.beside(slot.startsAt), t("meetings.with", { name: slot.host })].filter(Boolean).join(" · ")}
              </span>
            </div>
            <Button isDisabled={busy !== null} onPress={() => take(slot)} aria-label={label(slot)}>
              {busy === slot.id
                ? t("meetings.choose.booking")
                : t("meetings.choose.button", { time: moments.clock(slot.startsAt) })}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  ))

  function label(slot: FreeSlot) {
    const taking = t("meetings.choose.button", { time: moments.clock(slot.startsAt) })
    return `${taking}, ${moments.day(slot.startsAt)}, ${t("meetings.with", { name: slot.host })}`
  }
}

function byDay(slots: FreeSlot[], dayOf: (at: string) => string): Map<string, FreeSlot[]> {
  const days = new Map<string, FreeSlot[]>()
  for (const slot of slots) {
    const day = dayOf(slot.startsAt)
    days.set(day, [...(days.get(day) ?? []), slot])
  }
  return days
}
