import { CalendarPlus } from "lucide-react"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { type Mail, mailApi } from "../../app/mail"
import type { Problem } from "../../app/problem"
import { problemFrom } from "../../app/useLoad"
import { Button } from "../../design/Button"
import { Failure } from "../frame/Failure"
import { useMe } from "../frame/SignedIn"
import styles from "./Mail.module.css"

/** The year into everyone's calendar: pressed once, and for whoever came later once more. */
export function Invite({ mail, onInvited }: { mail: Mail; onInvited: () => void }) {
  const { t } = useTranslation()
  const me = useMe()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [said, setSaid] = useState("")

  async function invite() {
    setBusy(true)
    setProblem(null)
    try {
      const { people } = await mailApi.invite(me.person)
      setSaid(t("mail.invite.done", { count: people }))
      onInvited()
    } catch (failure) {
      setProblem(problemFrom(failure))
    } finally {
      setBusy(false)
    }
  }

  return (
    <section className={styles.invite}>
      <h2 className={styles.heading}>{t("mail.invite.title")}</h2>
      <p className={styles.quiet}>
        {mail.invited === 0 ? t("mail.invite.none") : t("mail.invite.kept", { count: mail.invited })}
        {mail.invited > 0 && mail.notInvited > 0 && ` ${t("mail.invite.more", { count: mail.notInvited })}`}
      </p>
      {mail.notInvited > 0 && (
        <Button
          icon={<CalendarPlus aria-hidden />}
          look={mail.invited === 0 ? "primary" : "plain"}
          isDisabled={busy}
          onPress={() => void invite()}
        >
          {t(busy ? "mail.invite.sending" : "mail.invite.button", { count: mail.notInvited })}
        </Button>
      )}
      {problem && <Failure problem={problem} />}
      <p className={styles.quiet} role="status">
        {said}
      </p>
    </section>
  )
}
