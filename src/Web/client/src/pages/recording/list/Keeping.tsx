import { useCallback, useId, useState } from "react"
import { useTranslation } from "react-i18next"
import { type Keeping as Rule, recordingsApi } from "../../../app/recordings"
import { dayAndYear } from "../../../app/times"
import { useLoad } from "../../../app/useLoad"
import { Button } from "../../../design/Button"
import { Failure } from "../../frame/Failure"
import { useMe } from "../../frame/SignedIn"
import { useReading } from "../../useReading"
import { KeepingForm } from "./KeepingForm"
import styles from "./Recordings.module.css"

/** How long the programme keeps its recordings, and changing that. */
export function Keeping({ onChanged }: { onChanged(): void }) {
  const { t } = useTranslation()
  const me = useMe()
  const heading = useId()
  const [open, setOpen] = useState(false)
  const [said, setSaid] = useState("")
  const rule = useLoad(useCallback((signal) => recordingsApi.keeping(me.person, signal), [me.person]))
  if (rule.problem) return <Failure problem={rule.problem} again={rule.again} />
  if (!rule.data) return null
  return (
    <section className={styles.keeping} aria-labelledby={heading}>
      <h2 id={heading} className={styles.heading}>
        {t("watching.keeping.title")}
      </h2>
      <RuleWords rule={rule.data} />
      <p role="status" className={styles.quiet}>
        {said}
      </p>
      {open ? (
        <KeepingForm
          rule={rule.data}
          onCancel={() => setOpen(false)}
          onSet={() => {
            setOpen(false)
            setSaid(t("watching.keeping.done"))
            rule.again()
            onChanged()
          }}
        />
      ) : (
        <div>
          <Button
            onPress={() => {
              setSaid("")
              setOpen(true)
            }}
          >
            {t("watching.keeping.change")}
          </Button>
        </div>
      )}
    </section>
  )
}

function RuleWords({ rule: { days, from, setAt, setBy } }: { rule: Rule }) {
  const { t } = useTranslation()
  const reading = useReading()
  const day = setAt && dayAndYear(new Date(setAt), reading)
  return (
    <p>
      {days === null ? t("watching.keeping.forEver") : t(`watching.keeping.${from}`, { count: days })}{" "}
      {day && (setBy ? t("watching.keeping.setBy", { name: setBy, day }) : t("watching.keeping.setOn", { day }))}
    </p>
  )
}
