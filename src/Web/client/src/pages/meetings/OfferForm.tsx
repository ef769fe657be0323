import { type FormEvent, useState } from "react"
import { useTranslation } from "react-i18next"
import { type Offer, type SlotHost, type SlotKind, slotKinds } from "../../app/meetings"
import { Button } from "../../design/Button"
import { Tick } from "../../design/Tick"
import { useMe } from "../frame/SignedIn"
import { ChoiceField, CountField, WordsField } from "../schedule/Fields"
import { zones } from "../schedule/zones"
import styles from "./Meetings.module.css"

interface OfferFormProps {
  hosts: SlotHost[]
  busy: boolean
  close: () => void
  offer: (offer: Offer) => Promise<void>
}

/** "Every Tuesday, 9:00 to 12:00, half an hour each, until the end of March", or one time. */
export function OfferForm({ hosts, busy, close, offer }: OfferFormProps) {
  const { t } = useTranslation()
  const me = useMe()
  const own = hosts.find(({ person }) => person === me.person) ?? hosts[0]
  const [host, setHost] = useState(own?.person ?? me.person)
  const [kind, setKind] = useState<SlotKind>("checkIn")
  const [zone, setZone] = useState(own?.zone ?? me.programme.zone)
  const [date, setDate] = useState("")
  const [time, setTime] = useState("09:00")
  const [minutes, setMinutes] = useState(30)
  const [weekly, setWeekly] = useState(true)
  const [to, setTo] = useState("12:00")
  const [until, setUntil] = useState("")

  function choose(person: string) {
    setHost(person)
    setZone(hosts.find((one) => one.person === person)?.zone ?? zone)
  }

  function save(event: FormEvent) {
    event.preventDefault()
    void offer({ host, kind, start: `${date}T${time}`, zone, minutes, weekly: weekly ? { to, until } : null })
  }

  return (
    <form className={styles.form} onSubmit={save} aria-label={t("meetings.offer.new")}>
      <div className={styles.fields}>
        {hosts.length > 1 && (
          <ChoiceField
            label={t("meetings.offer.host")}
            value={host}
            write={choose}
            options={hosts.map(({ person }) => person)}
            nameOf={(person) => hosts.find((one) => one.person === person)?.name ?? person}
          />
        )}
        <ChoiceField<SlotKind>
          label={t("meetings.offer.kind")}
          value={kind}
          write={setKind}
          options={slotKinds}
          nameOf={(one) => t(`meetings.slotKind.${one}`)}
        />
        <WordsField label={t("meetings.offer.zone")} value={zone} write={setZone} suggestions={zones()} required />
      </div>
      <div className={styles.fields}>
        <WordsField label={t("meetings.offer.date")} type="date" value={date} write={setDate} required />
        <WordsField label={t("meetings.offer.time")} type="time" value={time} write={setTime} required />
        <CountField label={t("meetings.offer.minutes")} value={minutes} write={setMinutes} least={10} most={180} />
      </div>
      <Tick isSelected={weekly} onChange={setWeekly}>
        {t("meetings.offer.weekly")}
      </Tick>
      {weekly && (
        <div className={styles.fields}>
          <WordsField label={t("meetings.offer.to")} type="time" value={to} write={setTo} required />
          <WordsField label={t("meetings.offer.until")} type="date" value={until} write={setUntil} required />
        </div>
      )}
      <div className={styles.actions}>
        <Button type="submit" look="primary" isDisabled={busy}>
          {t(busy ? "meetings.offer.saving" : "meetings.offer.save")}
        </Button>
        <Button look="quiet" onPress={close}>
          {t("schedule.close")}
        </Button>
      </div>
    </form>
  )
}
