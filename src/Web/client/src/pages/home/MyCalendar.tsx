import { CalendarPlus, Copy } from "lucide-react"
import { useId, useState } from "react"
import { useTranslation } from "react-i18next"
import type { Problem } from "../../app/problem"
import { feedApi } from "../../app/schedule"
import { problemFrom } from "../../app/useLoad"
import { Button, ButtonLink } from "../../design/Button"
import { Failure } from "../frame/Failure"
import { useMe } from "../frame/SignedIn"
import styles from "./MyCalendar.module.css"

/** The year in one's own calendar programme: asked for, shown again, made anew, or turned off. */
export function MyCalendar() {
  const { t } = useTranslation()
  const me = useMe()
  const heading = useId()
  const [path, setPath] = useState<string | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [said, setSaid] = useState("")
  const [busy, setBusy] = useState(false)

  async function run(change: () => Promise<string | null>, words = "") {
    setBusy(true)
    setProblem(null)
    try {
      setPath(await change())
      setSaid(words)
    } catch (failure) {
      setProblem(problemFrom(failure))
    } finally {
      setBusy(false)
    }
  }

  // Who has an address keeps it: a new one would end it in their other devices.
  const show = async () => (await feedApi.find(me.person)).path ?? (await feedApi.renew(me.person)).path
  const address = path === null ? "" : new URL(path, location.origin).href

  async function copy() {
    try {
      await navigator.clipboard.writeText(address)
      setSaid(t("schedule.feed.copied"))
    } catch {
      // Not every browser lets a page copy; the address is there to be marked.
      setSaid("")
    }
  }

  return (
    <section className={styles.calendar} aria-labelledby={heading}>
      <h2 id={heading} className={styles.heading}>
        {t("schedule.feed.title")}
      </h2>
      <p className={styles.quiet}>{t(path === null ? "schedule.feed.text" : "schedule.feed.keep")}</p>
      {problem && <Failure problem={problem} />}
      {path === null ? (
        <Button icon={<CalendarPlus aria-hidden />} isDisabled={busy} onPress={() => run(show)}>
          {t(busy ? "schedule.feed.making" : "schedule.feed.make")}
        </Button>
      ) : (
        <>
          <div className={styles.line}>
            <input
              className={styles.address}
              readOnly
              value={address}
              aria-label={t("schedule.feed.address")}
              onFocus={(event) => event.target.select()}
            />
            <Button icon={<Copy aria-hidden />} onPress={copy}>
              {t("schedule.feed.copy")}
            </Button>
          </div>
          <div className={styles.line}>
            <ButtonLink href={address.replace(/^https?:/, "webcal:")} icon={<CalendarPlus aria-hidden />}>
              {t("schedule.feed.open")}
            </ButtonLink>
            <Button
              look="quiet"
              isDisabled={busy}
              onPress={() => run(async () => (await feedApi.renew(me.person)).path, t("schedule.feed.renewed"))}
            >
              {t("schedule.feed.renew")}
            </Button>
            <Button look="quiet" isDisabled={busy} onPress={() => run(() => feedApi.end(me.person).then(() => null))}>
              {t("schedule.feed.end")}
            </Button>
          </div>
        </>
      )}
      <p className={styles.quiet} role="status">
        {said}
      </p>
    </section>
  )
}
