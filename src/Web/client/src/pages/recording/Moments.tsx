import { useEffect, useId, useRef, useState } from "react"
import { useTranslation } from "react-i18next"
import type { Recording, RecordingBreak, SpineItem } from "../../app/recordings"
import { Moment } from "./Moment"
import styles from "./Recording.module.css"
import { current, rows, search } from "./watching"

interface MomentsProps {
  recording: Recording
  /** Where the video is, in seconds. */
  second: number
  onChoose(second: number): void
}

/** What happened when: the list follows the video, is searched, and leads to each moment. */
export function Moments({ recording, second, onChoose }: MomentsProps) {
  const { t } = useTranslation()
  const [query, setQuery] = useState("")
  const heading = useId()
  const list = useRef<HTMLOListElement>(null)
  const found = search(recording.spine, query)
  const shown = query.trim() ? found : rows(found, recording.breaks)
  const now = current(shown, second)

  // The list moves by itself only while nobody is in it.
  useEffect(() => {
    const box = list.current
    const row = box?.children[now]
    if (!box || !(row instanceof HTMLElement) || box.contains(document.activeElement) || box.matches(":hover")) return
    box.scrollTop = row.offsetTop - box.offsetTop - box.clientHeight / 3
  }, [now])

  return (
    <section className={styles.spine} aria-labelledby={heading}>
      <h2 id={heading}>{t("watching.spine")}</h2>
      <label className={styles.search}>
        <span>{t("watching.search")}</span>
        <input
          type="search"
          value={query}
          placeholder={t("watching.searchHint")}
          onChange={(event) => setQuery(event.target.value)}
        />
      </label>
      <p role="status" className={styles.found}>
        {query.trim() && found.length > 0 && t("watching.found", { count: found.length })}
        {query.trim() && found.length === 0 && t("watching.nothingFound", { query })}
        {!query.trim() && shown.length === 0 && t("watching.empty")}
      </p>
      <ol ref={list} className={styles.moments}>
        {shown.map((row, index) =>
          isBreak(row) ? (
            <Break key={`break ${row.at} ${row.why}`} pause={row} />
          ) : (
            <Moment
              key={`${row.kind} ${row.instant} ${row.text} ${row.name}`}
              item={row}
              now={index === now}
              onChoose={onChoose}
            />
          ),
        )}
      </ol>
    </section>
  )
}

function Break({ pause }: { pause: RecordingBreak }) {
  const { t } = useTranslation()
  const minutes = Math.round(pause.missing / 60)
  const duration =
    pause.missing < 90
      ? t("watching.length.seconds", { count: Math.round(pause.missing) })
      : t("watching.length.minutes", { count: minutes })
  const why = pause.why in known ? known[pause.why as keyof typeof known] : ("watching.break.other" as const)
  return <li className={styles.break}>{t(why, { duration })}</li>
}

const known = {
  offTheRecord: "watching.break.offTheRecord",
  sfuAway: "watching.break.sfuAway",
  trackTorn: "watching.break.trackTorn",
  pieceFailed: "watching.break.pieceFailed",
} as const

function isBreak(row: SpineItem | RecordingBreak): row is RecordingBreak {
  return "missing" in row
}
