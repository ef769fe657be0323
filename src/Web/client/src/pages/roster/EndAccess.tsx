import { UserX } from "lucide-react"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { Problem } from "../../app/problem"
import { forgetAccount, type RosterPerson, withdrawLinks } from "../../app/roster"
import { problemFrom } from "../../app/useLoad"
import { Button } from "../../design/Button"
import { Failure } from "../frame/Failure"
import { useMe } from "../frame/SignedIn"
import styles from "./Roster.module.css"

/** Ends every link and sign-in of someone: a lost laptop, a forwarded mail. For hosts also lets a new account at the institution in. */
export function EndAccess({ person }: { person: RosterPerson }) {
  const { t } = useTranslation()
  const me = useMe()
  const [asking, setAsking] = useState(false)
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState("")
  const [problem, setProblem] = useState<Problem | null>(null)
  const isHost = person.role === "faculty" || person.role === "staff"
  const named = { name: person.name }

  async function run(change: (me: string, person: string) => Promise<void>, words: string) {
    setBusy(true)
    setProblem(null)
    try {
      await change(me.person, person.person)
      setSaid(words)
      setAsking(false)
    } catch (failure) {
      setProblem(problemFrom(failure))
    }
    setBusy(false)
  }

  return (
    <>
      {asking ? (
        <div className={styles.link}>
          <p className={styles.quiet}>{t("roster.access.ask", named)}</p>
          <Button
            look="danger"
            autoFocus
            isDisabled={busy}
            onPress={() => run(withdrawLinks, t("roster.access.ended", named))}
          >
            {t("roster.access.end")}
          </Button>
          {isHost && (
            <Button isDisabled={busy} onPress={() => run(forgetAccount, t("roster.access.forgotten", named))}>
              {t("roster.access.forget")}
            </Button>
          )}
          <Button look="quiet" isDisabled={busy} onPress={() => setAsking(false)}>
            {t("roster.access.keep")}
          </Button>
        </div>
      ) : (
        <Button
          look="quiet"
          icon={<UserX aria-hidden />}
          onPress={() => setAsking(true)}
          aria-label={t("roster.access.buttonFor", named)}
        >
          {t("roster.access.button")}
        </Button>
      )}
      {problem && <Failure problem={problem} />}
      <p className={styles.quiet} role="status">
        {said}
      </p>
    </>
  )
}
