import { Webhook } from "lucide-react"
import { useCallback, useState } from "react"
import { useTranslation } from "react-i18next"
import { mailApi } from "../../app/mail"
import { paths } from "../../app/routes"
import { useLoad } from "../../app/useLoad"
import { ButtonLink } from "../../design/Button"
import { Notice } from "../../design/Notice"
import { Waiting } from "../../design/Waiting"
import { Failure } from "../frame/Failure"
import { MyHeader } from "../frame/MyHeader"
import { Page } from "../frame/Page"
import { useMe } from "../frame/SignedIn"
import { type Filter, filters } from "./filters"
import { Invite } from "./Invite"
import styles from "./Mail.module.css"
import { MailList } from "./MailList"

/** Mail goes out by itself; in milliseconds. */
const every = 5_000

/** Staff's page of the programme's mail: what was sent, what waits, what failed and why, and the year's invitations. */
export default function MailPage() {
  const { t } = useTranslation()
  const me = useMe()
  const [filter, setFilter] = useState<Filter>("all")
  const load = useCallback(
    (signal: AbortSignal) => mailApi.list(me.person, filters[filter], signal),
    [me.person, filter],
  )
  const loaded = useLoad(load, every)
  const mail = loaded.data
  return (
    <Page title={t("mail.title")} header={<MyHeader />} wide>
      <header className={styles.header}>
        <h1 className={styles.title}>{t("mail.title")}</h1>
        <ButtonLink href={paths.webhooks(me.person)} look="quiet" icon={<Webhook aria-hidden />}>
          {t("webhooks.link")}
        </ButtonLink>
      </header>
      {loaded.problem && <Failure problem={loaded.problem} again={loaded.again} />}
      {!mail && !loaded.problem && <Waiting>{t("mail.waiting")}</Waiting>}
      {mail && (
        <>
          {!mail.delivers && (
            <Notice tone="information" title={t("mail.outbox")}>
              {t("mail.outboxNext")}
            </Notice>
          )}
          <Invite mail={mail} onInvited={loaded.again} />
          <MailList mail={mail} filter={filter} onFilter={setFilter} onChanged={loaded.again} />
        </>
      )}
    </Page>
  )
}
