import { RotateCw } from "lucide-react"
import { useCallback, useState } from "react"
import { useTranslation } from "react-i18next"
import type { Problem } from "../../app/problem"
import { clockWithSeconds, shortDay } from "../../app/times"
import { problemFrom, useLoad } from "../../app/useLoad"
import { type WebhookMessage, webhooksApi } from "../../app/webhooks"
import { Button } from "../../design/Button"
import { Waiting } from "../../design/Waiting"
import { Failure } from "../frame/Failure"
import { useMe } from "../frame/SignedIn"
import table from "../roster/Table.module.css"
import { useReading } from "../useReading"
import styles from "./Webhooks.module.css"

/** Messages go out by themselves; in milliseconds. */
const every = 3_000

/** What one webhook was told, the newest first, and sending it again. */
export function Messages({ webhook }: { webhook: string }) {
  const { t } = useTranslation()
  const me = useMe()
  const reading = useReading()
  const load = useCallback(
    (signal: AbortSignal) => webhooksApi.messages(me.person, webhook, signal),
    [me.person, webhook],
  )
  const messages = useLoad(load, every)
  const [problem, setProblem] = useState<Problem | null>(null)
  const at = (time: string) => `${shortDay(new Date(time), reading)}, ${clockWithSeconds(new Date(time), reading)}`

  async function again(message: WebhookMessage) {
    setProblem(null)
    await webhooksApi
      .again(me.person, webhook, message.id)
      .then(messages.again, (failure) => setProblem(problemFrom(failure)))
  }

  if (messages.problem) return <Failure problem={messages.problem} again={messages.again} />
  if (!messages.data) return <Waiting>{t("webhooks.waiting")}</Waiting>
  if (messages.data.length === 0) return <p className={styles.quiet}>{t("webhooks.message.none")}</p>
  return (
    <>
      {problem && <Failure problem={problem} />}
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{t("webhooks.message.what")}</th>
            <th scope="col">{t("webhooks.message.stands")}</th>
            <th scope="col">{t("webhooks.message.do")}</th>
          </tr>
        </thead>
        <tbody>
          {messages.data.map((message) => (
            <tr key={message.id}>
              <th scope="row">
                {t(`webhooks.event.${message.event}`)}
                <span className={table.under}>{at(message.createdAt)}</span>
              </th>
              <td>
                {t(`webhooks.state.${message.state}`)}
                <span className={table.under}>
                  {[
                    message.deliveredAt && at(message.deliveredAt),
                    message.attempts > 1 && t("webhooks.message.attempts", { count: message.attempts }),
                    message.nextTryAt &&
                      message.attempts > 0 &&
                      t("webhooks.message.next", { time: at(message.nextTryAt) }),
                    message.answer,
                  ]
                    .filter(Boolean)
                    .join(" · ")}
                </span>
              </td>
              <td>
                {mayGoAgain(message) && (
                  <Button
                    look="quiet"
                    icon={<RotateCw aria-hidden />}
                    aria-label={t("webhooks.message.againOf", {
                      event: t(`webhooks.event.${message.event}`),
                      time: at(message.createdAt),
                    })}
                    onPress={() => void again(message)}
                  >
                    {t("webhooks.message.again")}
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

/** What was tried, and is not on its way now. */
function mayGoAgain({ state, attempts }: WebhookMessage): boolean {
  return state === "delivered" || state === "failed" || (state === "waiting" && attempts > 0)
}
