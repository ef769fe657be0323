import { type FormEvent, useState } from "react"
import { useTranslation } from "react-i18next"
import { type ScheduleLine, type SessionText, scheduleApi } from "../../app/schedule"
import { Button } from "../../design/Button"
import { useMe } from "../frame/SignedIn"
import { ChoiceField, WordsField } from "./Fields"
import styles from "./Schedule.module.css"
import { SessionFields } from "./SessionFields"
import { useNames } from "./useNames"
import type { ScheduleDesk } from "./useSchedule"
import { zones } from "./zones"

const kinds = ["kickOff", "class"] as const

interface AddSessionProps {
  /** Of the programme. */
  zone: string
  desk: ScheduleDesk
  close(): void
}

/** The kick-off in person, or one more class. */
export function AddSession({ zone: ours, desk, close }: AddSessionProps) {
  const { t } = useTranslation()
  const me = useMe()
  const { nameOf } = useNames()
  const [kind, setKind] = useState<ScheduleLine["kind"]>("kickOff")
  const [zone, setZone] = useState(ours)
  const [text, write] = useState<SessionText>({
    title: "",
    subtitle: null,
    start: "T09:00",
    minutes: 120,
    tracks: "both",
  })

  async function save(event: FormEvent) {
    event.preventDefault()
    const words = t("schedule.done.saved", { name: nameOf({ kind, number: null, title: text.title }) })
    if (
      await desk.run(
        () => scheduleApi.add(me.person, kind, zone, text),
        () => ({ words }),
      )
    )
      close()
  }

  return (
    <form className={styles.form} onSubmit={save} aria-label={t("schedule.addSession")}>
      <div className={styles.fields}>
        <ChoiceField<ScheduleLine["kind"]>
          label={t("schedule.field.what")}
          value={kind}
          write={setKind}
          options={kinds}
          nameOf={(one) => t(`schedule.field.kind.${one}`)}
        />
        <WordsField label={t("schedule.field.zone")} value={zone} write={setZone} suggestions={zones()} required />
      </div>
      <SessionFields kind={kind} text={text} write={write} />
      <div className={styles.actions}>
        <Button type="submit" look="primary" isDisabled={desk.busy}>
          {t(desk.busy ? "schedule.saving" : "schedule.save")}
        </Button>
        <Button look="quiet" onPress={close}>
          {t("schedule.close")}
        </Button>
      </div>
    </form>
  )
}
