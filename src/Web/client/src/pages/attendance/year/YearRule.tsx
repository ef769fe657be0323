import { useCallback, useId, useState } from "react"
import { useTranslation } from "react-i18next"
import { type AttendanceRule, attendanceApi } from "../../../app/attendance"
import type { Problem } from "../../../app/problem"
import { problemFrom, useLoad } from "../../../app/useLoad"
import { Button } from "../../../design/Button"
import { Tick } from "../../../design/Tick"
import { Failure } from "../../frame/Failure"
import { useMe } from "../../frame/SignedIn"
import { CountField } from "../../schedule/Fields"
import styles from "./Year.module.css"

/** From which part of a class on somebody was present, and changing that. */
export function YearRule({ onChanged }: { onChanged(): void }) {
  const { t } = useTranslation()
  const me = useMe()
  const heading = useId()
  const [open, setOpen] = useState(false)
  const [said, setSaid] = useState("")
  const rule = useLoad(useCallback((signal) => attendanceApi.rule(me.person, signal), [me.person]))
  if (rule.problem) return <Failure problem={rule.problem} again={rule.again} />
  if (!rule.data) return null
  return (
    <section className={styles.rule} aria-labelledby={heading}>
      <h2 id={heading} className={styles.heading}>
        {t("year.rule.title")}
      </h2>
      <p>{t("year.rule.words", { present: rule.data.presentFrom, partly: rule.data.partlyFrom })}</p>
      <p role="status" className={styles.saved}>
        {said}
      </p>
      {open ? (
        <RuleForm
          rule={rule.data}
          onCancel={() => setOpen(false)}
          onSet={({ measuredAgain }) => {
            setOpen(false)
            setSaid(measuredAgain > 0 ? t("year.rule.doneAgain", { count: measuredAgain }) : t("year.rule.done"))
            rule.again()
            onChanged()
          }}
        />
      ) : (
        <div>
          <Button onPress={() => setOpen(true)}>{t("year.rule.change")}</Button>
        </div>
      )}
    </section>
  )
}

interface RuleFormProps {
  rule: AttendanceRule
  onSet(rule: AttendanceRule): void
  onCancel(): void
}

function RuleForm({ rule, onSet, onCancel }: RuleFormProps) {
  const { t } = useTranslation()
  const me = useMe()
  const [presentFrom, setPresentFrom] = useState(rule.presentFrom)
  const [partlyFrom, setPartlyFrom] = useState(rule.partlyFrom)
  const [measureAgain, setMeasureAgain] = useState(false)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)

  async function set() {
    setBusy(true)
    setProblem(null)
    try {
      onSet(await attendanceApi.setRule(me.person, { presentFrom, partlyFrom, measureAgain }))
    } catch (failure) {
      setProblem(problemFrom(failure))
      setBusy(false)
    }
  }

  return (
    <form className={styles.rule} aria-label={t("year.rule.title")} onSubmit={(event) => event.preventDefault()}>
      <div className={styles.choices}>
        <CountField label={t("year.rule.present")} value={presentFrom} write={setPresentFrom} least={1} most={100} />
        <CountField label={t("year.rule.partly")} value={partlyFrom} write={setPartlyFrom} least={1} most={100} />
      </div>
      <Tick isSelected={measureAgain} onChange={setMeasureAgain}>
        {t("year.rule.again")}
      </Tick>
      <p className={styles.quiet}>{t("year.rule.againText")}</p>
      {problem && <Failure problem={problem} />}
      <div className={styles.choices}>
        <Button isDisabled={busy} onPress={() => void set()}>
          {t("year.rule.set")}
        </Button>
        <Button look="quiet" isDisabled={busy} onPress={onCancel}>
          {t("year.rule.cancel")}
        </Button>
      </div>
    </form>
  )
}
