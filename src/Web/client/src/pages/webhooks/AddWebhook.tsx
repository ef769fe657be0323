import { useId, useState } from "react"
import { Input, Label, TextField } from "react-aria-components"
import { useTranslation } from "react-i18next"
import type { Problem } from "../../app/problem"
import { problemFrom } from "../../app/useLoad"
import { type WebhookEvent, webhookEvents, webhooksApi } from "../../app/webhooks"
import { Button } from "../../design/Button"
import { Tick } from "../../design/Tick"
import { Failure } from "../frame/Failure"
import { useMe } from "../frame/SignedIn"
import roster from "../roster/Roster.module.css"
import styles from "./Webhooks.module.css"

/** Adds a webhook, and shows its secret this once: the server keeps none it could show again. */
export function AddWebhook({ onAdded }: { onAdded: () => void }) {
  const { t } = useTranslation()
  const me = useMe()
  const heading = useId()
  const [url, setUrl] = useState("")
  const [events, setEvents] = useState<WebhookEvent[]>([])
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [made, setMade] = useState<{ url: string; secret: string } | null>(null)

  async function add() {
    setBusy(true)
    setProblem(null)
    try {
      const { webhook, secret } = await webhooksApi.add(me.person, url, events)
      setMade({ url: webhook.url, secret })
      setUrl("")
      setEvents([])
      onAdded()
    } catch (failure) {
      setProblem(problemFrom(failure))
    }
    setBusy(false)
  }

  return (
    <section className={styles.part} aria-labelledby={heading}>
      <h2 id={heading} className={styles.heading}>
        {t("webhooks.add.title")}
      </h2>
      {made && (
        <TextField className={styles.field ?? ""} value={made.secret} isReadOnly autoFocus>
          <Label>{t("webhooks.add.secret", { url: made.url })}</Label>
          <Input className={roster.input ?? ""} onFocus={(event) => event.currentTarget.select()} />
          <p className={styles.quiet}>{t("webhooks.add.secretNext")}</p>
        </TextField>
      )}
      <TextField className={styles.field ?? ""} value={url} onChange={setUrl} type="url">
        <Label>{t("webhooks.add.url")}</Label>
        <Input className={roster.input ?? ""} />
      </TextField>
      <fieldset className={styles.events}>
        <legend>{t("webhooks.add.events")}</legend>
        {webhookEvents.map((event) => (
          <Tick
            key={event}
            isSelected={events.includes(event)}
            onChange={(wanted) => setEvents(wanted ? [...events, event] : events.filter((other) => other !== event))}
          >
            {t(`webhooks.event.${event}`)}
          </Tick>
        ))}
      </fieldset>
      {problem && <Failure problem={problem} />}
      <Button isDisabled={busy || url === "" || events.length === 0} onPress={() => void add()}>
        {t("webhooks.add.button")}
      </Button>
    </section>
  )
}
