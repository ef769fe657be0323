import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { Problem } from "../../../app/problem"
import { type Keeping, type KeepingPreview, type KeepingRule, recordingsApi } from "../../../app/recordings"
import { problemFrom } from "../../../app/useLoad"
import { Button } from "../../../design/Button"
import { Tick } from "../../../design/Tick"
import { Failure } from "../../frame/Failure"
import { useMe } from "../../frame/SignedIn"
import { ChoiceField, CountField } from "../../schedule/Fields"
import { GoesList } from "./GoesList"
import styles from "./Recordings.module.css"

const starts: readonly KeepingRule["from"][] = ["class", "year"]
const mostDays = 3650
const usualDays = 365

interface KeepingFormProps {
  rule: Keeping
  onSet(): void
  onCancel(): void
}

/** A rule is set only after its author has seen what it would delete. */
export function KeepingForm({ rule, onSet, onCancel }: KeepingFormProps) {
  const { t } = useTranslation()
  const me = useMe()
  const [always, setAlways] = useState(rule.days === null)
  const [days, setDays] = useState(rule.days ?? usualDays)
  const [from, setFrom] = useState<KeepingRule["from"]>(rule.from)
  const [seen, setSeen] = useState<KeepingPreview | null>(null)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const wanted: KeepingRule = { days: always ? null : days, from }

  async function run(step: () => Promise<void>) {
    setBusy(true)
    setProblem(null)
    try {
      await step()
    } catch (failure) {
      setProblem(problemFrom(failure))
    }
    setBusy(false)
  }

  /** What was seen was of another rule. */
  function write<T>(set: (value: T) => void) {
    return (value: T) => {
      set(value)
      setSeen(null)
    }
  }

  return (
    <form
      className={styles.keeping}
      aria-label={t("watching.keeping.title")}
      onSubmit={(event) => event.preventDefault()}
    >
      <Tick isSelected={always} onChange={write(setAlways)}>
        {t("watching.keeping.always")}
      </Tick>
      {!always && (
        <div className={styles.fields}>
          <CountField
            label={t("watching.keeping.days")}
            value={days}
            write={write(setDays)}
            least={1}
            most={mostDays}
          />
          <ChoiceField
            label={t("watching.keeping.from")}
            value={from}
            write={write(setFrom)}
            options={starts}
            nameOf={(start) => t(`watching.keeping.from${start === "class" ? "Class" : "Year"}`)}
          />
        </div>
      )}
      <div role="status">
        {busy && !seen && t("watching.keeping.looking")}
        {seen && <GoesList preview={seen} />}
      </div>
      {problem && <Failure problem={problem} />}
      <div className={styles.fields}>
        {seen ? (
          <Button
            look={seen.deletions.length > 0 ? "danger" : "primary"}
            isDisabled={busy}
            onPress={() => run(() => recordingsApi.keep(me.person, wanted).then(onSet))}
          >
            {t("watching.keeping.set")}
          </Button>
        ) : (
          <Button
            isDisabled={busy}
            onPress={() => run(async () => setSeen(await recordingsApi.previewKeeping(me.person, wanted)))}
          >
            {t("watching.keeping.preview")}
          </Button>
        )}
        <Button look="quiet" isDisabled={busy} onPress={onCancel}>
          {t("watching.keeping.cancel")}
        </Button>
      </div>
    </form>
  )
}
