import { useTranslation } from "react-i18next"
import type { Problem } from "../../app/problem"
import type { ImportAnswer } from "../../app/roster"
import { Button } from "../../design/Button"
import { Notice } from "../../design/Notice"
import { Failure } from "../frame/Failure"
import { useReading } from "../useReading"
import { ChangesTable } from "./ChangesTable"
import { FaultsTable } from "./FaultsTable"
import styles from "./Import.module.css"
import { DropFile, PickFile } from "./PickFile"

interface ImportCheckProps {
  answer: ImportAnswer
  /** Importing failed. */
  problem: Problem | null
  onImport: () => void
  /** Another file, or the same one mended. */
  onFile: (file: File | undefined) => void
  onLeave: () => void
}

/** What the dry run found: how many, what is wrong, what is left out; and the one button. */
export function ImportCheck({ answer, problem, onImport, onFile, onLeave }: ImportCheckProps) {
  const { t } = useTranslation()
  const people = answer.added + answer.changed
  const isGood = answer.badRows === 0
  return (
    <>
      <Figures answer={answer} />
      {!isGood && (
        <Notice tone="problem" title={t("roster.import.badTitle", { count: answer.badRows })}>
          {t("roster.import.badNext")}
        </Notice>
      )}
      {!isGood && <FaultsTable answer={answer} />}
      <Remarks answer={answer} />
      {isGood && people === 0 && <p>{t("roster.import.noChange")}</p>}
      {isGood && people > 0 && <ChangesTable answer={answer} />}
      {problem && <Failure problem={problem} />}
      <div className={styles.actions}>
        {isGood && people > 0 && (
          <Button look="primary" onPress={onImport}>
            {t("roster.import.button", { count: people })}
          </Button>
        )}
        <DropFile className={styles.another ?? ""} onFile={onFile}>
          <PickFile look={isGood ? "plain" : "primary"} onFile={onFile}>
            {t("roster.import.another")}
          </PickFile>
        </DropFile>
        <Button look="quiet" onPress={onLeave}>
          {t("roster.import.cancel")}
        </Button>
      </div>
    </>
  )
}

function Figures({ answer }: { answer: ImportAnswer }) {
  const { t } = useTranslation()
  const figures = [
    { name: t("roster.import.added"), value: answer.added },
    { name: t("roster.import.changed"), value: answer.changed },
    { name: t("roster.import.unchanged"), value: answer.unchanged },
    { name: t("roster.import.bad"), value: answer.badRows },
  ]
  return (
    <dl className={styles.figures}>
      {figures.map(({ name, value }) => (
        <div key={name} className={styles.figure}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** What happens to whatever is in the file, or not in it, and is nobody's change. */
function Remarks({ answer }: { answer: ImportAnswer }) {
  const { t } = useTranslation()
  const { locale } = useReading()
  const listed = (names: string[]) => new Intl.ListFormat(locale).format(names)
  const { unknownColumns, newCities, elsewhere, blank } = answer
  const remarks = [
    unknownColumns.length > 0 &&
      t("roster.import.unknown", { count: unknownColumns.length, names: listed(unknownColumns) }),
    newCities.length > 0 && t("roster.import.cities", { count: newCities.length, names: listed(newCities) }),
    elsewhere > 0 && t("roster.import.elsewhere", { count: elsewhere }),
    blank > 0 && t("roster.import.blank", { count: blank }),
  ].filter((remark) => typeof remark === "string")
  if (remarks.length === 0) return null
  return (
    <ul className={styles.remarks}>
      {remarks.map((remark) => (
        <li key={remark}>{remark}</li>
      ))}
    </ul>
  )
}
