import { RotateCw } from "lucide-react"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { type MailLine, mailApi } from "../../app/mail"
import type { Problem } from "../../app/problem"
import { problemFrom } from "../../app/useLoad"
import { Button } from "../../design/Button"
import { Failure } from "../frame/Failure"
import { useMe } from "../frame/SignedIn"
import table from "../roster/Table.module.css"
import styles from "./Mail.module.css"
import { MailReading } from "./MailReading"
import { Standing } from "./Standing"

/** One mail: to whom, about what, how it stands, and what can be done. */
export function MailRow({ line, onChanged }: { line: MailLine; onChanged: () => void }) {
  const { t } = useTranslation()
  const me = useMe()
  const [open, setOpen] = useState(false)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const about = { kind: t(`mail.kind.${line.kind}`), name: line.name }

  async function again() {
    setBusy(true)
    setProblem(null)
    try {
      await mailApi.again(me.person, line.id)
      onChanged()
    } catch (failure) {
      setProblem(problemFrom(failure))
    } finally {
      setBusy(false)
    }
  }

  return (
    <>
      <tr>
        <th scope="row">
          <bdi>{line.name}</bdi>
          {line.forAssistant && <span className={table.under}>{t("mail.list.assistant")}</span>}
          <span className={table.under}>{line.to ?? t("mail.list.noAddress")}</span>
        </th>
        <td>
          {about.kind}
          {line.session && <span className={table.under}>{line.session}</span>}
        </td>
        <td>
          <Standing line={line} />
        </td>
        <td>
          <div className={styles.actions}>
            <Button
              look="quiet"
              aria-expanded={open}
              aria-label={t(open ? "mail.list.closeFor" : "mail.list.readFor", about)}
              onPress={() => setOpen(!open)}
            >
              {t(open ? "mail.list.close" : "mail.list.read")}
            </Button>
            {line.canSendAgain && (
              <Button
                look="quiet"
                icon={<RotateCw aria-hidden />}
                isDisabled={busy}
                aria-label={t("mail.list.againFor", about)}
                onPress={() => void again()}
              >
                {t("mail.list.again")}
              </Button>
            )}
          </div>
          {problem && <Failure problem={problem} />}
        </td>
      </tr>
      {open && (
        <tr>
          <td colSpan={4}>
            <MailReading id={line.id} />
          </td>
        </tr>
      )}
    </>
  )
}
