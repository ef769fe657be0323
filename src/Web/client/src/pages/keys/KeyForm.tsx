import { type FormEvent, useState } from "react"
import { useTranslation } from "react-i18next"
import { keysApi, type NewKey, type Scope, scopes } from "../../app/keys"
import type { Problem } from "../../app/problem"
import { problemFrom } from "../../app/useLoad"
import { Button } from "../../design/Button"
import rows from "../../design/Rows.module.css"
import { Tick } from "../../design/Tick"
import { Failure } from "../frame/Failure"
import { useMe } from "../frame/SignedIn"
import { CountField, WordsField } from "../schedule/Fields"
import styles from "./Keys.module.css"

const usualDays = 180

/** What a key is for, what it may do, and how long. */
export function KeyForm({ close, made }: { close: () => void; made: (key: NewKey) => void }) {
  const { t } = useTranslation()
  const me = useMe()
  const [name, setName] = useState("")
  const [days, setDays] = useState(usualDays)
  const [chosen, setChosen] = useState<Scope[]>([])
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)

  async function make(event: FormEvent) {
    event.preventDefault()
    setBusy(true)
    setProblem(null)
    try {
      made(await keysApi.make(me.person, { name, scopes: chosen, days }))
    } catch (failure) {
      setProblem(problemFrom(failure))
      setBusy(false)
    }
  }

  return (
    <form className={styles.form} onSubmit={(event) => void make(event)} aria-label={t("keys.new")}>
      <div className={styles.fields}>
        <WordsField label={t("keys.form.name")} value={name} write={setName} required />
        <CountField label={t("keys.form.days")} value={days} write={setDays} least={1} most={366} />
      </div>
      <fieldset className={styles.scopes}>
        <legend>{t("keys.form.scopes")}</legend>
        {scopes.map((scope) => (
          <Tick
            key={scope}
            isSelected={chosen.includes(scope)}
            onChange={(isChosen) => setChosen(isChosen ? [...chosen, scope] : chosen.filter((one) => one !== scope))}
          >
            {t(`keys.scope.${scope}`, { nsSeparator: false })}
          </Tick>
        ))}
      </fieldset>
      {problem && <Failure problem={problem} />}
      <div className={rows.actions}>
        <Button type="submit" look="primary" isDisabled={busy}>
          {t(busy ? "keys.form.saving" : "keys.form.save")}
        </Button>
        <Button look="quiet" onPress={close}>
          {t("keys.form.close")}
        </Button>
      </div>
    </form>
  )
}
