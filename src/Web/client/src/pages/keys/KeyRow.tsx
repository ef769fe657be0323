import { useState } from "react"
import { useTranslation } from "react-i18next"
import { type KeyLine, keysApi } from "../../app/keys"
import type { Problem } from "../../app/problem"
import { clock, dayAndYear } from "../../app/times"
import { problemFrom } from "../../app/useLoad"
import { Button } from "../../design/Button"
import rows from "../../design/Rows.module.css"
import { Failure } from "../frame/Failure"
import { useMe } from "../frame/SignedIn"
import { useReading } from "../useReading"
import styles from "./Keys.module.css"

/** One key: what it is for, what it may do, whose it is and until when; and its end, asked for twice. */
export function KeyRow({ line, revoked }: { line: KeyLine; revoked: () => void }) {
  const { t } = useTranslation()
  const me = useMe()
  const reading = useReading()
  const [asking, setAsking] = useState(false)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const on = (instant: string) => ({
    day: dayAndYear(new Date(instant), reading),
    time: clock(new Date(instant), reading),
  })
  const end = line.revokedAt
    ? t("keys.revokedOn", on(line.revokedAt))
    : t(line.works ? "keys.until" : "keys.ended", on(line.expiresAt))

  async function revoke() {
    setBusy(true)
    setProblem(null)
    try {
      await keysApi.revoke(me.person, line.id)
      revoked()
    } catch (failure) {
      setProblem(problemFrom(failure))
    }
    setAsking(false)
    setBusy(false)
  }

  return (
    <li className={rows.row}>
      <div className={rows.words}>
        <p className={rows.name}>
          <bdi>{line.name}</bdi>
        </p>
        <p>{line.scopes.map((scope) => t(`keys.scope.${scope}`, { nsSeparator: false })).join(" · ")}</p>
        <p className={styles.quiet}>
          {t("keys.by", { name: line.madeBy, ...on(line.createdAt) })} · {end} ·{" "}
          {line.lastUsedAt ? t("keys.used", on(line.lastUsedAt)) : t("keys.unused")}
        </p>
        {problem && <Failure problem={problem} />}
      </div>
      {line.works &&
        (asking ? (
          <div className={rows.actions}>
            <Button look="danger" isDisabled={busy} onPress={() => void revoke()} autoFocus>
              {t("keys.sure")}
            </Button>
            <Button isDisabled={busy} onPress={() => setAsking(false)}>
              {t("keys.keep")}
            </Button>
          </div>
        ) : (
          <Button aria-label={t("keys.revokeOf", { name: line.name })} onPress={() => setAsking(true)}>
            {t("keys.revoke")}
          </Button>
        ))}
    </li>
  )
}
