import { LogOut } from "lucide-react"
import { useId, useState } from "react"
import { useTranslation } from "react-i18next"
import { devicesApi } from "../../app/devices"
import { forgetAhead } from "../../app/http"
import { forgetPerson } from "../../app/knownPeople"
import { go } from "../../app/navigation"
import type { Problem } from "../../app/problem"
import { paths } from "../../app/routes"
import { problemFrom } from "../../app/useLoad"
import { Button } from "../../design/Button"
import rows from "../../design/Rows.module.css"
import { Failure } from "../frame/Failure"
import { useMe } from "../frame/SignedIn"
import styles from "./Devices.module.css"

/** Ends every sign-in, asked for twice: it ends this one too. */
export function SignOutEverywhere() {
  const { t } = useTranslation()
  const me = useMe()
  const heading = useId()
  const [asking, setAsking] = useState(false)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)

  async function end() {
    setBusy(true)
    setProblem(null)
    try {
      await devicesApi.endAll(me.person)
      forgetAhead()
      forgetPerson(me.person)
      go(paths.signedOut)
    } catch (failure) {
      setProblem(problemFrom(failure))
      setBusy(false)
    }
  }

  return (
    <section className={styles.all} aria-labelledby={heading}>
      <h2 id={heading} className={styles.heading}>
        {t("devices.all.title")}
      </h2>
      <p className={styles.quiet}>{t("devices.all.text")}</p>
      <p className={styles.quiet}>{t("devices.all.links")}</p>
      {problem && <Failure problem={problem} />}
      <div className={rows.actions}>
        {asking ? (
          <>
            <Button look="danger" isDisabled={busy} icon={<LogOut aria-hidden />} onPress={end} autoFocus>
              {t("devices.all.sure")}
            </Button>
            <Button isDisabled={busy} onPress={() => setAsking(false)}>
              {t("devices.all.keep")}
            </Button>
          </>
        ) : (
          <Button icon={<LogOut aria-hidden />} onPress={() => setAsking(true)}>
            {t("devices.all.button")}
          </Button>
        )}
      </div>
    </section>
  )
}
