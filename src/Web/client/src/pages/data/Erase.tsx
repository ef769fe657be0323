import { UserX } from "lucide-react"
import { useId, useState } from "react"
import { Input, Label, TextField } from "react-aria-components"
import { useTranslation } from "react-i18next"
import { type Erasure, type Goes, privacyApi, type Remains } from "../../app/privacy"
import type { Problem } from "../../app/problem"
import { problemFrom } from "../../app/useLoad"
import { Button } from "../../design/Button"
import { Notice } from "../../design/Notice"
import { Failure } from "../frame/Failure"
import { useMe } from "../frame/SignedIn"
import roster from "../roster/Roster.module.css"
import styles from "./Data.module.css"

/** Erasing somebody: what goes and what stays is read first, the name typed, and then it is seen how far it has come. */
export function Erase({ erasure, onErased }: { erasure: Erasure; onErased: () => void }) {
  const { t } = useTranslation()
  const heading = useId()
  const [open, setOpen] = useState(false)
  return (
    <section className={styles.part} aria-labelledby={heading}>
      <h2 id={heading} className={styles.heading}>
        {t("data.erase.title")}
      </h2>
      {erasure.progress ? (
        <p role="status">
          {erasure.progress.endedAt
            ? t("data.erase.ended")
            : t("data.erase.underWay", { done: erasure.progress.done, of: erasure.progress.of })}
        </p>
      ) : (
        <>
          <p className={styles.quiet}>{t("data.erase.text")}</p>
          {open ? (
            <Confirm erasure={erasure} onErased={onErased} onKeep={() => setOpen(false)} />
          ) : (
            <Button icon={<UserX aria-hidden />} onPress={() => setOpen(true)}>
              {t("data.erase.check")}
            </Button>
          )}
        </>
      )}
    </section>
  )
}

function Confirm({ erasure, onErased, onKeep }: { erasure: Erasure; onErased: () => void; onKeep: () => void }) {
  const { t } = useTranslation()
  const me = useMe()
  const [typed, setTyped] = useState("")
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const { name, blocked } = erasure

  async function erase() {
    setBusy(true)
    setProblem(null)
    try {
      await privacyApi.erase(me.person, erasure.person, typed)
      onErased()
    } catch (failure) {
      setProblem(problemFrom(failure))
      setBusy(false)
    }
  }

  return (
    <>
      <p>{t("data.erase.goes")}</p>
      <ul className={styles.list}>
        {Object.entries(erasure.goes).map(([what, count]) => (
          <li key={what}>{t(`data.erase.going.${what as Goes}`, { count })}</li>
        ))}
      </ul>
      <p>{t("data.erase.remains")}</p>
      <ul className={styles.list}>
        {Object.entries(erasure.remains).map(([what, count]) => (
          <li key={what}>{t(`data.erase.staying.${what as Remains}`, { count })}</li>
        ))}
      </ul>
      {blocked ? (
        <Notice tone="information" title={blocked.detail}>
          {blocked.next}
        </Notice>
      ) : (
        <TextField value={typed} onChange={setTyped} autoComplete="off">
          <Label>{t("data.erase.type", { name })}</Label>
          <Input className={roster.input ?? ""} />
        </TextField>
      )}
      {problem && <Failure problem={problem} />}
      <div className={styles.actions}>
        {!blocked && (
          <Button look="danger" isDisabled={busy || typed.trim() !== name} onPress={() => void erase()}>
            {t("data.erase.button", { name })}
          </Button>
        )}
        <Button look="quiet" isDisabled={busy} onPress={onKeep}>
          {t("data.erase.keep")}
        </Button>
      </div>
    </>
  )
}
