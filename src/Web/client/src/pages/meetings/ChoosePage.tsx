import { useCallback, useState } from "react"
import { useTranslation } from "react-i18next"
import { type FreeSlot, type Meeting, type MeetingKind, meetingKinds, meetingsApi } from "../../app/meetings"
import { go } from "../../app/navigation"
import { Problem } from "../../app/problem"
import { paths } from "../../app/routes"
import { useLoad } from "../../app/useLoad"
import { ButtonLink } from "../../design/Button"
import { Notice } from "../../design/Notice"
import { Waiting } from "../../design/Waiting"
import { Failure } from "../frame/Failure"
import { MyHeader } from "../frame/MyHeader"
import { NotFoundPage } from "../frame/NotFoundPage"
import { Page } from "../frame/Page"
import { useMe } from "../frame/SignedIn"
import { BookedNow } from "./BookedNow"
import { FreeTimes } from "./FreeTimes"
import styles from "./Meetings.module.css"

interface ChooseProps {
  kind: string
  /** For staff: on whose behalf. */
  mayor: string | null
}

/** The times that are free for one meeting: one press takes one. What is booked is changed or cancelled here, too. */
export default function ChoosePage({ kind, mayor }: ChooseProps) {
  const known = meetingKinds.find((one) => one === kind)
  return known ? <Choose kind={known} mayor={mayor} /> : <NotFoundPage />
}

function Choose({ kind, mayor }: { kind: MeetingKind; mayor: string | null }) {
  const { t } = useTranslation()
  const me = useMe()
  const [busy, setBusy] = useState<string | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const load = useCallback(
    async (signal: AbortSignal) => ({
      free: await meetingsApi.free(me.person, kind, mayor, signal),
      booked: await bookedNow(me.person, kind, mayor, signal),
    }),
    [me.person, kind, mayor],
  )
  const loaded = useLoad(load)
  const back = mayor ? paths.meetings(me.person) : paths.home(me.person)
  const booked = loaded.data?.booked ?? null

  async function run(what: string, step: () => Promise<unknown>) {
    setBusy(what)
    setProblem(null)
    try {
      await step()
      go(back)
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure
      setProblem(failure)
      loaded.again()
    } finally {
      setBusy(null)
    }
  }

  const take = (slot: FreeSlot) =>
    run(slot.id, () =>
      booked?.session
        ? meetingsApi.move(me.person, booked.session.id, slot.id)
        : meetingsApi.book(me.person, kind, slot.id, mayor),
    )
  const cancel = (session: string) => run("cancel", () => meetingsApi.cancel(me.person, session, false))

  return (
    <Page title={t("meetings.choose.title")} header={<MyHeader />}>
      <div className={styles.page}>
        <header className={styles.head}>
          <p className={styles.quiet}>
            {mayor && loaded.data
              ? `${t("meetings.choose.title")} · ${t("meetings.choose.forMayor", { name: loaded.data.free.mayor })}`
              : t("meetings.choose.title")}
          </p>
          <h1 className={styles.title}>{t(`meetings.kind.${kind}`)}</h1>
          <p className={styles.quiet}>{t("meetings.choose.zone")}</p>
        </header>
        {loaded.problem && <Failure problem={loaded.problem} again={loaded.again} />}
        {!loaded.data && !loaded.problem && <Waiting>{t("meetings.waiting")}</Waiting>}
        {problem && (
          <Notice
            tone="problem"
            title={problem.code === "slotTaken" ? t("meetings.choose.taken") : t("meetings.choose.failed")}
          >
            {problem.code === "slotTaken" ? t("meetings.choose.takenNext") : `${problem.message} ${problem.next}`}
          </Notice>
        )}
        {booked?.session && (
          <BookedNow meeting={booked} busy={busy !== null} cancel={() => booked.session && cancel(booked.session.id)} />
        )}
        {loaded.data?.free.waitsFor && <Waits before={loaded.data.free.waitsFor} mayor={mayor} />}
        {loaded.data && !loaded.data.free.waitsFor && (
          <FreeTimes slots={loaded.data.free.slots} busy={busy} take={take} />
        )}
        <div>
          <ButtonLink href={back}>{t("meetings.choose.back")}</ButtonLink>
        </div>
      </div>
    </Page>
  )
}

/** In the place of times: what has to be booked first, and the way there. */
function Waits({ before, mayor }: { before: MeetingKind; mayor: string | null }) {
  const { t } = useTranslation()
  const me = useMe()
  const name = t(`meetings.kind.${before}`)
  return (
    <Notice
      tone="information"
      title={t("meetings.choose.waits")}
      actions={
        <ButtonLink href={paths.choose(me.person, before, mayor ?? undefined)}>
          {t("meetings.choose.before", { before: name })}
        </ButtonLink>
      }
    >
      {t("meetings.choose.waitsNext", { before: name })}
    </Notice>
  )
}

/** What stands there now; null: nothing. */
async function bookedNow(person: string, kind: MeetingKind, mayor: string | null, signal: AbortSignal) {
  const meetings: Meeting[] = mayor
    ? ((await meetingsApi.matrix(person, signal)).mayors.find((one) => one.person === mayor)?.cells ?? [])
    : (await meetingsApi.mine(person, signal)).meetings
  return meetings.find((one) => one.kind === kind && one.standing === "booked") ?? null
}
