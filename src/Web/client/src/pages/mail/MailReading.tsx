import { useCallback } from "react"
import { useTranslation } from "react-i18next"
import { mailApi } from "../../app/mail"
import { useLoad } from "../../app/useLoad"
import { Waiting } from "../../design/Waiting"
import { Failure } from "../frame/Failure"
import { useMe } from "../frame/SignedIn"
import styles from "./Mail.module.css"

/** The words of one mail, as it was sent or would be sent now. */
export function MailReading({ id }: { id: string }) {
  const { t } = useTranslation()
  const me = useMe()
  const { data, problem, again } = useLoad(
    useCallback((signal) => mailApi.read(me.person, id, signal), [me.person, id]),
  )
  if (problem) return <Failure problem={problem} again={again} />
  if (!data) return <Waiting>{t("mail.read.waiting")}</Waiting>
  if (data.subject === null) return <p className={styles.quiet}>{data.whyNot}</p>
  return (
    <article className={styles.letter} aria-label={data.subject}>
      <h3 className={styles.subject}>{data.subject}</h3>
      <p className={styles.words}>{data.text}</p>
      {data.calendar && (
        <details>
          <summary>{t("mail.read.calendar")}</summary>
          <pre className={styles.calendar}>{data.calendar}</pre>
        </details>
      )}
    </article>
  )
}
