import { useTranslation } from "react-i18next"
import type { ScheduleLine, SessionText } from "../../app/schedule"
import { CountField, TracksField, WordsField } from "./Fields"
import styles from "./Schedule.module.css"

interface SessionFieldsProps {
  kind: ScheduleLine["kind"]
  text: SessionText
  write(text: SessionText): void
  /** It was opened or is over: only its words may change. */
  closed?: boolean
}

/** What is written of one session. Date and time are those of its own zone. */
export function SessionFields({ kind, text, write, closed = false }: SessionFieldsProps) {
  const { t } = useTranslation()
  const [date = "", time = ""] = text.start.split("T")
  const put = (parts: Partial<SessionText>) => write({ ...text, ...parts })
  return (
    <>
      <div className={styles.fields}>
        <WordsField
          label={t(kind === "kickOff" ? "schedule.field.place" : "schedule.field.title")}
          value={text.title}
          write={(title) => put({ title })}
          required
        />
        <WordsField
          label={t(kind === "kickOff" ? "schedule.field.title" : "schedule.field.subtitle")}
          value={text.subtitle ?? ""}
          write={(subtitle) => put({ subtitle: subtitle || null })}
        />
      </div>
      <div className={styles.fields}>
        <WordsField
          label={t("schedule.field.date")}
          type="date"
          value={date}
          write={(to) => put({ start: `${to}T${time}` })}
          isDisabled={closed}
        />
        <WordsField
          label={t("schedule.field.time")}
          type="time"
          value={time}
          write={(to) => put({ start: `${date}T${to}` })}
          isDisabled={closed}
        />
        <CountField
          label={t("schedule.field.minutes")}
          value={text.minutes}
          write={(minutes) => put({ minutes })}
          least={10}
          most={720}
          isDisabled={closed}
        />
        <TracksField value={text.tracks} write={(tracks) => put({ tracks })} isDisabled={closed} />
      </div>
    </>
  )
}
