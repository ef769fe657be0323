import { Download, FileText } from "lucide-react"
import { useCallback, useEffect, useRef, useState } from "react"
import { useTranslation } from "react-i18next"
import { recordingAddresses, recordingsApi } from "../../app/recordings"
import { paths } from "../../app/routes"
import { day, dayAndYear } from "../../app/times"
import { useLoad } from "../../app/useLoad"
import { ButtonLink } from "../../design/Button"
import { Notice } from "../../design/Notice"
import { Waiting } from "../../design/Waiting"
import { Failure } from "../frame/Failure"
import { MyHeader } from "../frame/MyHeader"
import { Page } from "../frame/Page"
import { useMe } from "../frame/SignedIn"
import { useReading } from "../useReading"
import { Moments } from "./Moments"
import { Player } from "./Player"
import styles from "./Recording.module.css"

/** While it grows it is looked at again; in milliseconds. */
const every = 5_000

/** Whoever stopped this close to the end begins anew. */
const nearTheEnd = 15

/** A class to watch: the video left, what happened when right, each following the other. */
export default function RecordingPage({ session }: { session: string }) {
  const { t } = useTranslation()
  const me = useMe()
  const reading = useReading()
  const video = useRef<HTMLVideoElement>(null)
  const [second, setSecond] = useState(0)
  const [whole, setWhole] = useState(false)
  const loaded = useLoad(
    useCallback((signal) => recordingsApi.find(me.person, session, signal), [me.person, session]),
    whole ? undefined : every,
  )
  const { data, problem } = loaded
  const done = data?.state === "complete" || data?.state === "failed" || problem?.status === 404
  useEffect(() => setWhole(done), [done])
  const go = useCallback((to: number) => {
    if (!video.current) return
    video.current.currentTime = to
    setSecond(to)
    // A browser that wants to be pressed first is pressed by the next one.
    video.current.play().catch(() => {})
  }, [])
  return (
    <Page title={t("watching.title")} header={<MyHeader />} wide>
      {problem && <Failure problem={problem} again={loaded.again} />}
      {!data && !problem && <Waiting>{t("watching.waiting")}</Waiting>}
      {data && (
        <div className={styles.recording}>
          <header className={styles.header}>
            <p className={styles.quiet}>{t("watching.title")}</p>
            <h1 className={styles.title}>{data.session.title}</h1>
            {data.session.subtitle && <p className={styles.subtitle}>{data.session.subtitle}</p>}
            <p className={styles.quiet}>
              {day(new Date(data.session.startsAt), reading)}
              {data.deletesAt && ` · ${t("watching.until", { day: dayAndYear(new Date(data.deletesAt), reading) })}`}
            </p>
          </header>
          {data.state !== "complete" && (
            <Notice tone={data.state === "failed" ? "problem" : "information"}>
              {t(
                data.state === "failed"
                  ? "watching.failed"
                  : data.state === "capturing"
                    ? "watching.growing"
                    : "watching.making",
              )}
            </Notice>
          )}
          {data.seconds > 0 ? (
            <div className={styles.beside}>
              <Player video={video} session={session} start={startOf(data.place, data.seconds)} onMove={setSecond} />
              <Moments recording={data} second={second} onChoose={go} />
            </div>
          ) : (
            <p>{t("watching.nothingYet")}</p>
          )}
          <div className={styles.actions}>
            {data.session.phase === "ended" && (
              <ButtonLink href={paths.summary(me.person, session)} icon={<FileText aria-hidden />}>
                {t("watching.summary")}
              </ButtonLink>
            )}
            {data.download && (
              <ButtonLink
                href={recordingAddresses.download(me.person, session)}
                download
                icon={<Download aria-hidden />}
              >
                {t("watching.download")}
              </ButtonLink>
            )}
            <ButtonLink href={recordingAddresses.chapters(me.person, session)} download look="quiet">
              {t("watching.chapters")}
            </ButtonLink>
          </div>
        </div>
      )}
    </Page>
  )
}

/** The second that the address asks for, else where its reader was. */
function startOf(place: number, seconds: number): number {
  const asked = Number(window.location.hash.slice(1))
  if (asked > 0 && asked < seconds) return asked
  return place < seconds - nearTheEnd ? place : 0
}
