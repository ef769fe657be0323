import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { Problem } from "../../../app/problem"
import { type RecordingLine, recordingAddresses, recordingsApi } from "../../../app/recordings"
import { paths } from "../../../app/routes"
import { dayAndYear, shortDay } from "../../../app/times"
import { problemFrom } from "../../../app/useLoad"
import { Button, ButtonLink } from "../../../design/Button"
import { Notice } from "../../../design/Notice"
import rowStyles from "../../../design/Rows.module.css"
import { Tick } from "../../../design/Tick"
import { useMe } from "../../frame/SignedIn"
import { useReading } from "../../useReading"
import { position } from "../watching"
import styles from "./Recordings.module.css"
import { useSize } from "./useSize"

interface RecordingRowProps {
  line: RecordingLine
  onDeleted(): void
  onChanged(): void
}

/** One recording, with what can be done with it. Deleting is asked twice: it cannot be undone. */
export function RecordingRow({ line, onDeleted, onChanged }: RecordingRowProps) {
  const { t } = useTranslation()
  const size = useSize()
  const me = useMe()
  const reading = useReading()
  const [asked, setAsked] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const { session } = line
  const whole = line.state === "complete" || line.state === "failed"

  async function decide(terms: { keep: boolean; download: boolean }) {
    setProblem(null)
    try {
      await recordingsApi.decide(me.person, session.id, terms)
      onChanged()
    } catch (failure) {
      setProblem(problemFrom(failure))
    }
  }

  async function remove() {
    try {
      await recordingsApi.remove(me.person, session.id)
      onDeleted()
    } catch (failure) {
      setAsked(false)
      setProblem(problemFrom(failure))
    }
  }

  return (
    <li className={rowStyles.row}>
      <div className={rowStyles.words}>
        <span className={rowStyles.name}>{session.title}</span>
        <span className={styles.quiet}>
          {[
            shortDay(new Date(session.startsAt), reading),
            t(`watching.list.state.${line.state}`),
            position(line.seconds),
            size(line.bytes),
            t("watching.list.viewers", { count: line.viewers }),
            line.deletesAt && t("watching.list.goes", { day: dayAndYear(new Date(line.deletesAt), reading) }),
          ]
            .filter(Boolean)
            .join(" · ")}
        </span>
        <div className={styles.terms}>
          {(line.deletesAt !== null || line.keep) && (
            <Tick
              isSelected={line.keep}
              label={t("watching.list.keepOnOf", { name: session.title })}
              onChange={(keep) => decide({ keep, download: line.download })}
            >
              {t("watching.list.keepOn")}
            </Tick>
          )}
          <Tick
            isSelected={line.download}
            label={t("watching.list.mayDownloadOf", { name: session.title })}
            onChange={(download) => decide({ keep: line.keep, download })}
          >
            {t("watching.list.mayDownload")}
          </Tick>
        </div>
        {line.faults.length > 0 && (
          <ul className={styles.faults} aria-label={t("watching.list.faults")}>
            {line.faults.map((fault) => (
              <li key={`${fault.at} ${fault.code}`}>
                {t(`watching.list.whose.${fault.whose}`)}: {fault.sentence}
              </li>
            ))}
          </ul>
        )}
        {problem && <Notice tone="problem">{`${problem.message} ${problem.next}`}</Notice>}
      </div>
      <div className={rowStyles.actions}>
        {asked ? (
          <>
            <p className={styles.sure}>{t("watching.list.sure")}</p>
            <Button look="danger" onPress={remove}>
              {t("watching.list.really")}
            </Button>
            <Button onPress={() => setAsked(false)}>{t("watching.list.keep")}</Button>
          </>
        ) : (
          <>
            {line.seconds > 0 && (
              <ButtonLink href={paths.recording(me.person, session.id)}>{t("watching.list.watch")}</ButtonLink>
            )}
            {line.download && line.state === "complete" && (
              <ButtonLink
                href={recordingAddresses.download(me.person, session.id)}
                download
                look="quiet"
                label={t("watching.list.downloadOf", { name: session.title })}
              >
                {t("watching.list.download")}
              </ButtonLink>
            )}
            {whole && (
              <Button
                look="quiet"
                aria-label={t("watching.list.deleteOf", { name: session.title })}
                onPress={() => setAsked(true)}
              >
                {t("watching.list.delete")}
              </Button>
            )}
          </>
        )}
      </div>
    </li>
  )
}
