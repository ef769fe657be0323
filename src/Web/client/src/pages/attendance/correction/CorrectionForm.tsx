import { type FormEvent, useState } from "react"
import { Input, Label, Radio, RadioGroup, Text, TextField } from "react-aria-components"
import { useTranslation } from "react-i18next"
import { type AttendanceStatus, attendanceApi, type PersonAtSession } from "../../../app/attendance"
import type { Problem } from "../../../app/problem"
import { problemFrom } from "../../../app/useLoad"
import { Button } from "../../../design/Button"
import { StatusGlyph } from "../../../design/StatusGlyph"
import { Failure } from "../../frame/Failure"
import { useMe } from "../../frame/SignedIn"
import styles from "./Correction.module.css"

/** As the server keeps it, in characters. */
const longestReason = 256

interface CorrectionFormProps {
  at: PersonAtSession
  onSaved(): void
  /** Reads again what somebody else may have written. */
  again(): void
}

/** What counts instead, and why. Before a session one can only be excused; what was said can be taken back. */
export function CorrectionForm({ at, onSaved, again }: CorrectionFormProps) {
  const { t } = useTranslation()
  const me = useMe()
  const [status, setStatus] = useState<AttendanceStatus | "back" | null>(null)
  const [reason, setReason] = useState("")
  const [problem, setProblem] = useState<Problem | null>(null)
  const [saving, setSaving] = useState(false)
  const hasCorrection = Boolean(at.history.at(-1)?.status)
  const statuses: AttendanceStatus[] = at.held ? ["present", "partly", "absent", "excused", "madeUp"] : ["excused"]
  const others = statuses.filter((one) => one !== at.status)
  const ready = status !== null && reason.trim() !== "" && !saving

  async function save(event: FormEvent) {
    event.preventDefault()
    if (!ready) return
    setSaving(true)
    try {
      await attendanceApi.correct(me.person, at.session, at.person, {
        status: status === "back" ? null : status,
        reason: reason.trim(),
        version: at.version,
      })
      onSaved()
    } catch (failure) {
      setProblem(problemFrom(failure))
      setSaving(false)
    }
  }

  return (
    <form className={styles.form} onSubmit={save}>
      <RadioGroup
        className={styles.group ?? ""}
        value={status}
        onChange={(value) => setStatus(value as AttendanceStatus | "back")}
      >
        <Label className={styles.label ?? ""}>{t("year.card.counts")}</Label>
        <div className={styles.radios}>
          {others.map((one) => (
            <Radio key={one} value={one} className={styles.radio ?? ""}>
              <StatusGlyph glyph={one} /> {t(`pages.status.${one}`)}
            </Radio>
          ))}
          {hasCorrection && (
            <Radio value="back" className={styles.radio ?? ""}>
              {t(at.measured ? "year.card.asMeasured" : at.held ? "year.notMeasured" : "year.card.expected")}
            </Radio>
          )}
        </div>
      </RadioGroup>
      <TextField className={styles.group ?? ""} value={reason} onChange={setReason} maxLength={longestReason}>
        <Label className={styles.label ?? ""}>{t("year.card.reason")}</Label>
        <Input className={styles.input ?? ""} />
        <Text slot="description" className={styles.quiet ?? ""}>
          {t("year.card.reasonHelp")}
        </Text>
      </TextField>
      {problem && <Failure problem={problem} {...(problem.code === "attendanceChanged" ? { again } : {})} />}
      <Button type="submit" look="primary" isDisabled={!ready}>
        {t("year.card.save")}
      </Button>
    </form>
  )
}
