import { Download } from "lucide-react"
import { useCallback, useState } from "react"
import { useTranslation } from "react-i18next"
import { type AuditWanted, auditCsv, readAudit } from "../../app/audit"
import { paths } from "../../app/routes"
import { useLoad } from "../../app/useLoad"
import { ButtonLink } from "../../design/Button"
import { Waiting } from "../../design/Waiting"
import { Failure } from "../frame/Failure"
import { MyHeader } from "../frame/MyHeader"
import { Page } from "../frame/Page"
import { useMe } from "../frame/SignedIn"
import styles from "./Audit.module.css"
import { AuditFilters } from "./AuditFilters"
import { AuditList } from "./AuditList"

/** Staff's page of who looked at, changed or downloaded what; of everyone's data, or of one person's. */
export default function AuditPage({ whose }: { whose: string | null }) {
  const { t } = useTranslation()
  const me = useMe()
  const [wanted, setWanted] = useState<AuditWanted>({ person: whose ?? "", by: "", deed: "", day: "" })
  const load = useCallback((signal: AbortSignal) => readAudit(me.person, wanted, null, signal), [me.person, wanted])
  const audit = useLoad(load)
  const part = audit.data
  return (
    <Page title={t("audit.title")} header={<MyHeader />} wide>
      <header className={styles.header}>
        <h1 className={styles.title}>{t("audit.title")}</h1>
        <ButtonLink href={auditCsv(me.person, wanted)} download icon={<Download aria-hidden />}>
          {t("audit.csv")}
        </ButtonLink>
      </header>
      {part && <p className={styles.quiet}>{t("audit.text", { days: part.keptDays })}</p>}
      {whose && part && (
        <p className={styles.about}>
          {part.person ? t("audit.about", { name: part.person }) : t("audit.aboutNobody")}{" "}
          <a href={paths.audit(me.person)}>{t("audit.everyone")}</a>
        </p>
      )}
      {audit.problem && <Failure problem={audit.problem} again={audit.again} />}
      {!part && !audit.problem && <Waiting>{t("audit.waiting")}</Waiting>}
      {part && (
        <>
          <AuditFilters wanted={wanted} doers={part.doers} onWant={setWanted} />
          <AuditList key={`${audit.at}`} wanted={wanted} first={part} />
        </>
      )}
    </Page>
  )
}
