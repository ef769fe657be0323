import { useEffect, useRef } from "react"
import { ProgressBar } from "react-aria-components"
import { useTranslation } from "react-i18next"
import { Notice } from "../../design/Notice"
import { Failure } from "../frame/Failure"
import styles from "./Import.module.css"
import { ImportCheck } from "./ImportCheck"
import { DropFile, PickFile } from "./PickFile"
import type { Importing } from "./useImport"

/** From a file to people: choose, look at what it would do, import. */
export function ImportPeople({ importing }: { importing: Importing }) {
  const { t } = useTranslation()
  const { now, check, importIt, leave } = importing
  const heading = useRef<HTMLHeadingElement>(null)
  const { step } = now
  // What came of it stands at the top of this part; whoever pressed a button that is gone is taken there.
  useEffect(() => {
    if (step === "checked" || step === "done") heading.current?.focus()
  }, [step])
  return (
    <section className={styles.import}>
      <h2 className={styles.heading} ref={heading} tabIndex={-1}>
        {now.step === "checked" ? t("roster.import.check", { name: now.file.name }) : t("roster.import.title")}
      </h2>
      {now.step === "done" && (
        <Notice tone="information" title={t("roster.import.done", { ...now.answer })}>
          {now.answer.added > 0 && t("roster.import.doneNext")}
        </Notice>
      )}
      {now.step === "choose" && now.problem && <Failure problem={now.problem} />}
      {now.step === "busy" && <Busy {...now} />}
      {now.step === "checked" && (
        <ImportCheck answer={now.answer} problem={now.problem} onImport={importIt} onFile={check} onLeave={leave} />
      )}
      {(now.step === "choose" || now.step === "done") && <Choose onFile={check} />}
    </section>
  )
}

function Choose({ onFile }: { onFile: (file: File | undefined) => void }) {
  const { t } = useTranslation()
  return (
    <DropFile className={styles.drop ?? ""} onFile={onFile}>
      <PickFile look="plain" onFile={onFile}>
        {t("roster.import.choose")}
      </PickFile>
      <div className={styles.words}>
        <p>{t("roster.import.drop")}</p>
        <p className={styles.quiet}>{t("roster.import.columns")}</p>
      </div>
    </DropFile>
  )
}

function Busy({ name, sent, forReal }: { name: string; sent: number; forReal: boolean }) {
  const { t } = useTranslation()
  const percent = Math.floor(sent * 100)
  const words =
    sent < 1
      ? t("roster.import.sending", { name, percent })
      : t(forReal ? "roster.import.importing" : "roster.import.checking", { name })
  return (
    <ProgressBar className={styles.busy ?? ""} aria-label={words} isIndeterminate={sent >= 1} value={percent}>
      <progress className={styles.bar} aria-hidden {...(sent < 1 ? { value: sent } : {})} />
      <span role="status">{words}</span>
    </ProgressBar>
  )
}
