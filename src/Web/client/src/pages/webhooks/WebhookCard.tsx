import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { Problem } from "../../app/problem"
import { clock, shortDay } from "../../app/times"
import { problemFrom } from "../../app/useLoad"
import { type Webhook, webhooksApi } from "../../app/webhooks"
import { Button } from "../../design/Button"
import { Notice } from "../../design/Notice"
import { Failure } from "../frame/Failure"
import { useMe } from "../frame/SignedIn"
import { useReading } from "../useReading"
import { Messages } from "./Messages"
import styles from "./Webhooks.module.css"

/** One webhook: where it leads, what it is told of, whether that arrives, and what can be done. */
export function WebhookCard({ webhook, onChanged }: { webhook: Webhook; onChanged: () => void }) {
  const { t } = useTranslation()
  const me = useMe()
  const reading = useReading()
  const [open, setOpen] = useState(false)
  const [sure, setSure] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const { url } = webhook
  const since = (at: string) => ({ day: shortDay(new Date(at), reading), time: clock(new Date(at), reading) })

  async function change(work: () => Promise<void>) {
    setProblem(null)
    try {
      await work()
      onChanged()
    } catch (failure) {
      setProblem(problemFrom(failure))
    }
  }

  return (
    <section className={styles.part} aria-label={url}>
      <h2 className={styles.url}>{url}</h2>
      <p>{webhook.events.map((event) => t(`webhooks.event.${event}`)).join(" · ")}</p>
      {webhook.disabledAt ? (
        <Notice
          tone="problem"
          title={t("webhooks.disabled", since(webhook.disabledAt))}
          actions={
            <Button onPress={() => change(() => webhooksApi.enable(me.person, webhook.id))}>
              {t("webhooks.enable")}
            </Button>
          }
        >
          {t("webhooks.disabledNext")}
        </Notice>
      ) : (
        <p className={styles.quiet}>
          {webhook.failingSince
            ? t("webhooks.failing", since(webhook.failingSince))
            : webhook.waiting > 0
              ? t("webhooks.waits", { count: webhook.waiting })
              : t("webhooks.well")}
        </p>
      )}
      {problem && <Failure problem={problem} />}
      <div className={styles.actions}>
        <Button
          look="quiet"
          aria-expanded={open}
          aria-label={t("webhooks.showOf", { url })}
          onPress={() => setOpen(!open)}
        >
          {t("webhooks.show")}
        </Button>
        {sure ? (
          <>
            <Button look="danger" autoFocus onPress={() => change(() => webhooksApi.remove(me.person, webhook.id))}>
              {t("webhooks.sure")}
            </Button>
            <Button look="quiet" onPress={() => setSure(false)}>
              {t("webhooks.keep")}
            </Button>
          </>
        ) : (
          <Button look="quiet" aria-label={t("webhooks.removeOf", { url })} onPress={() => setSure(true)}>
            {t("webhooks.remove")}
          </Button>
        )}
      </div>
      {open && <Messages webhook={webhook.id} />}
    </section>
  )
}
