import { useState } from "react"
import { useTranslation } from "react-i18next"
import { type AuditPart, type AuditWanted, readAudit } from "../../app/audit"
import type { Problem } from "../../app/problem"
import { problemFrom } from "../../app/useLoad"
import { Button } from "../../design/Button"
import { Failure } from "../frame/Failure"
import { useMe } from "../frame/SignedIn"
import table from "../roster/Table.module.css"
import styles from "./Audit.module.css"
import { AuditRow } from "./AuditRow"

/** What was done, the newest first, and older ones on request. */
export function AuditList({ wanted, first }: { wanted: AuditWanted; first: AuditPart }) {
  const { t } = useTranslation()
  const me = useMe()
  const [entries, setEntries] = useState(first.entries)
  const [end, setEnd] = useState(first.end)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)

  async function more() {
    setBusy(true)
    setProblem(null)
    try {
      const older = await readAudit(me.person, wanted, end)
      setEntries([...entries, ...older.entries])
      setEnd(older.end)
    } catch (failure) {
      setProblem(problemFrom(failure))
    }
    setBusy(false)
  }

  if (entries.length === 0) return <p className={styles.none}>{t("audit.none")}</p>
  return (
    <>
      <table className={table.table}>
        <caption className={table.unseen}>{t("audit.list")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("audit.column.at")}</th>
            <th scope="col">{t("audit.column.by")}</th>
            <th scope="col">{t("audit.column.what")}</th>
            <th scope="col">{t("audit.column.whom")}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((line) => (
            <AuditRow key={line.id} line={line} />
          ))}
        </tbody>
      </table>
      {problem && <Failure problem={problem} />}
      {end && (
        <div className={styles.more}>
          <Button isDisabled={busy} onPress={() => void more()}>
            {t("audit.more")}
          </Button>
        </div>
      )}
    </>
  )
}
