import { CalendarPlus } from "lucide-react"
import { useCallback, useState } from "react"
import { useTranslation } from "react-i18next"
import { meetingsApi } from "../../app/meetings"
import { Problem } from "../../app/problem"
import { useLoad } from "../../app/useLoad"
import { Button } from "../../design/Button"
import { Notice } from "../../design/Notice"
import { Waiting } from "../../design/Waiting"
import { Failure } from "../frame/Failure"
import { MyHeader } from "../frame/MyHeader"
import { Page } from "../frame/Page"
import { useMe } from "../frame/SignedIn"
import styles from "./Meetings.module.css"
import { OfferForm } from "./OfferForm"
import { SlotRow } from "./SlotRow"

/** For whoever offers times: what they offer, and who has taken it. For staff everybody's. */
export default function SlotsPage() {
  const { t } = useTranslation()
  const me = useMe()
  const loaded = useLoad(useCallback((signal) => meetingsApi.slots(me.person, signal), [me.person]))
  const [offering, setOffering] = useState(false)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [done, setDone] = useState<string | null>(null)
  const slots = loaded.data

  /** True when it went well. */
  async function run(step: () => Promise<unknown>) {
    setBusy(true)
    setProblem(null)
    setDone(null)
    try {
      await step()
      return true
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure
      setProblem(failure)
      return false
    } finally {
      setBusy(false)
      loaded.again()
    }
  }

  const nameOf = (host: string) =>
    me.role === "staff" ? (slots?.hosts.find(({ person }) => person === host)?.name ?? "") : null
  return (
    <Page title={t("meetings.offer.title")} header={<MyHeader />}>
      <div className={styles.page}>
        <header className={styles.head}>
          <h1 className={styles.title}>
            {t(me.role === "staff" ? "meetings.offer.titleAll" : "meetings.offer.title")}
          </h1>
          <p className={styles.quiet}>{t("meetings.offer.text")}</p>
        </header>
        {loaded.problem && <Failure problem={loaded.problem} again={loaded.again} />}
        {!slots && !loaded.problem && <Waiting>{t("meetings.waiting")}</Waiting>}
        {slots && !offering && (
          <div>
            <Button look="primary" icon={<CalendarPlus aria-hidden />} onPress={() => setOffering(true)}>
              {t("meetings.offer.new")}
            </Button>
          </div>
        )}
        {slots && offering && (
          <OfferForm hosts={slots.hosts} busy={busy} close={() => setOffering(false)} offer={offer} />
        )}
        {problem && (
          <Notice tone="problem" title={t("meetings.choose.failed")}>
            {problem.message} {problem.next}
          </Notice>
        )}
        <p role="status">{done}</p>
        {slots?.slots.length === 0 && <p className={styles.quiet}>{t("meetings.offer.none")}</p>}
        {slots && slots.slots.length > 0 && (
          <ul className={styles.list}>
            {slots.slots.map((slot) => (
              <SlotRow
                key={slot.id}
                slot={slot}
                host={nameOf(slot.host)}
                own={slot.host === me.person}
                busy={busy}
                withdraw={() => void run(() => meetingsApi.withdraw(me.person, slot.id))}
                cancel={(session) => void run(() => meetingsApi.cancel(me.person, session, true))}
              />
            ))}
          </ul>
        )}
      </div>
    </Page>
  )

  async function offer(what: Parameters<typeof meetingsApi.offer>[1]) {
    let said = ""
    const well = await run(async () => {
      const { offered, stoodThere } = await meetingsApi.offer(me.person, what)
      const stood = stoodThere > 0 ? ` ${t("meetings.offer.stood", { count: stoodThere })}` : ""
      said = t("meetings.offer.done", { count: offered }) + stood
    })
    if (!well) return
    setDone(said)
    setOffering(false)
  }
}
