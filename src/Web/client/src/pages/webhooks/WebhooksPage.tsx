import { useCallback } from "react"
import { useTranslation } from "react-i18next"
import { useLoad } from "../../app/useLoad"
import { webhooksApi } from "../../app/webhooks"
import { Waiting } from "../../design/Waiting"
import { Failure } from "../frame/Failure"
import { MyHeader } from "../frame/MyHeader"
import { Page } from "../frame/Page"
import { useMe } from "../frame/SignedIn"
import { AddWebhook } from "./AddWebhook"
import { WebhookCard } from "./WebhookCard"
import styles from "./Webhooks.module.css"

/** Messages go out by themselves; in milliseconds. */
const every = 5_000

/** Staff's page of the systems that are told what happens: how they stand, what they were told, and adding one. */
export default function WebhooksPage() {
  const { t } = useTranslation()
  const me = useMe()
  const webhooks = useLoad(
    useCallback((signal) => webhooksApi.list(me.person, signal), [me.person]),
    every,
  )
  return (
    <Page title={t("webhooks.title")} header={<MyHeader />} wide>
      <div className={styles.webhooks}>
        <h1 className={styles.title}>{t("webhooks.title")}</h1>
        <p className={styles.quiet}>{t("webhooks.text")}</p>
        {webhooks.problem && <Failure problem={webhooks.problem} again={webhooks.again} />}
        {!webhooks.data && !webhooks.problem && <Waiting>{t("webhooks.waiting")}</Waiting>}
        {webhooks.data?.length === 0 && <p>{t("webhooks.none")}</p>}
        {webhooks.data?.map((webhook) => (
          <WebhookCard key={webhook.id} webhook={webhook} onChanged={webhooks.again} />
        ))}
        {webhooks.data && <AddWebhook onAdded={webhooks.again} />}
      </div>
    </Page>
  )
}
