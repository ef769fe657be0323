import { type FormEvent, useState } from "react"
import { useTranslation } from "react-i18next"
import type { Problem } from "../../app/problem"
import { type PreviewDate, type Series, type SeriesRule, scheduleApi } from "../../app/schedule"
import { problemFrom } from "../../app/useLoad"
import { Button } from "../../design/Button"
import { Tick } from "../../design/Tick"
import { Failure } from "../frame/Failure"
import { useMe } from "../frame/SignedIn"
import { CountField, TracksField, WordsField } from "./Fields"
import styles from "./Schedule.module.css"
import { SeriesPreview } from "./SeriesPreview"
import type { ScheduleDesk } from "./useSchedule"
import { zones } from "./zones"

interface SeriesFormProps {
  /** The one to change; null: a new one. */
  series: Series | null
  /** Of the programme. */
  zone: string
  desk: ScheduleDesk
  close(): void
}

/** A series by rule: write it, look at its dates, save. What is saved is what was looked at. */
export function SeriesForm({ series, zone, desk, close }: SeriesFormProps) {
  const { t } = useTranslation()
  const me = useMe()
  const [rule, setRule] = useState<SeriesRule>(
    series?.rule ?? {
      first: "T09:00",
      zone,
      everyWeeks: 6,
      count: 10,
      minutes: 120,
      restsAtYearEnd: true,
      tracks: "both",
    },
  )
  const [dates, setDates] = useState<PreviewDate[] | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [date = "", time = ""] = rule.first.split("T")

  function put(parts: Partial<SeriesRule>) {
    setRule({ ...rule, ...parts })
    setDates(null)
  }

  async function preview(event: FormEvent) {
    event.preventDefault()
    setProblem(null)
    try {
      setDates((await scheduleApi.preview(me.person, series?.id ?? null, rule)).dates)
    } catch (failure) {
      setProblem(problemFrom(failure))
    }
  }

  async function save() {
    const change = () =>
      series ? scheduleApi.changeSeries(me.person, series, rule) : scheduleApi.makeSeries(me.person, rule)
    if (await desk.run(change, () => ({ words: t("schedule.done.series") }))) close()
  }

  const title = t(series ? "schedule.series.change" : "schedule.series.new")
  return (
    <form className={styles.form} onSubmit={preview} aria-label={title}>
      <h2 className={styles.heading}>{title}</h2>
      <p className={styles.quiet}>
        {t("schedule.series.explain")} {series && t("schedule.series.explainChange")}
      </p>
      <div className={styles.fields}>
        <WordsField
          label={t("schedule.field.firstDate")}
          type="date"
          value={date}
          write={(to) => put({ first: `${to}T${time}` })}
          required
        />
        <WordsField
          label={t("schedule.field.time")}
          type="time"
          value={time}
          write={(to) => put({ first: `${date}T${to}` })}
          required
        />
        <WordsField
          label={t("schedule.field.zone")}
          value={rule.zone}
          write={(to) => put({ zone: to })}
          suggestions={zones()}
          required
        />
      </div>
      <div className={styles.fields}>
        <CountField
          label={t("schedule.field.everyWeeks")}
          value={rule.everyWeeks}
          write={(everyWeeks) => put({ everyWeeks })}
          least={1}
          most={26}
        />
        <CountField
          label={t("schedule.field.count")}
          value={rule.count}
          write={(count) => put({ count })}
          least={1}
          most={60}
        />
        <CountField
          label={t("schedule.field.minutes")}
          value={rule.minutes}
          write={(minutes) => put({ minutes })}
          least={10}
          most={720}
        />
        <TracksField value={rule.tracks} write={(tracks) => put({ tracks })} />
      </div>
      <Tick isSelected={rule.restsAtYearEnd} onChange={(restsAtYearEnd) => put({ restsAtYearEnd })}>
        {t("schedule.field.rests")}
      </Tick>
      {problem && <Failure problem={problem} />}
      {dates && <SeriesPreview dates={dates} />}
      <div className={styles.actions}>
        {dates ? (
          <Button look="primary" isDisabled={desk.busy} onPress={save}>
            {desk.busy ? t("schedule.saving") : t("schedule.series.save", { count: rule.count })}
          </Button>
        ) : (
          <Button type="submit" look="primary">
            {t("schedule.series.preview")}
          </Button>
        )}
        <Button look="quiet" onPress={close}>
          {t("schedule.close")}
        </Button>
      </div>
    </form>
  )
}
