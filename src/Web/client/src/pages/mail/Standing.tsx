import { useTranslation } from "react-i18next"
import type { MailLine } from "../../app/mail"
import { clock, shortDay } from "../../app/times"
import table from "../roster/Table.module.css"
import { useReading } from "../useReading"
import styles from "./Mail.module.css"

/** How a mail stands: since when, when it is tried next, and what the mail server said. */
export function Standing({ line }: { line: MailLine }) {
  const { t } = useTranslation()
  const reading = useReading()
  const at = (time: string) => `${shortDay(new Date(time), reading)}, ${clock(new Date(time), reading)}`
  const more = [
    line.state === "sent" && line.sentAt && at(line.sentAt),
    line.nextTryAt && line.attempts > 0 && t("mail.list.next", { time: at(line.nextTryAt) }),
    line.attempts > 1 && t("mail.list.attempts", { count: line.attempts }),
  ].filter(Boolean)
  return (
    <>
      <span className={styles.state} data-state={line.state}>
        {t(`mail.state.${line.state}`)}
      </span>
      {more.length > 0 && <span className={table.under}>{more.join(" · ")}</span>}
      {line.answer && line.state !== "sent" && <span className={table.under}>{line.answer}</span>}
      {line.state === "unsure" && <span className={table.under}>{t("mail.list.unsureNext")}</span>}
    </>
  )
}
