import { useTranslation } from "react-i18next"
import type { AuditLine } from "../../app/audit"
import { paths } from "../../app/routes"
import { clockWithSeconds, shortDay } from "../../app/times"
import { useMe } from "../frame/SignedIn"
import table from "../roster/Table.module.css"
import { useReading } from "../useReading"

/** One deed: when, who, what, on whom. */
export function AuditRow({ line }: { line: AuditLine }) {
  const { t } = useTranslation()
  const me = useMe()
  const reading = useReading()
  const at = new Date(line.at)
  return (
    <tr>
      <td>
        <time dateTime={line.at}>
          {shortDay(at, reading)}, {clockWithSeconds(at, reading)}
        </time>
      </td>
      <th scope="row">
        <bdi>{line.byName ?? t("audit.gone")}</bdi>
        {line.key && <span className={table.under}>{t("audit.byMachine", { key: line.key })}</span>}
      </th>
      <td>
        {t(`audit.deed.${line.deed}`)}
        <span className={table.under}>{t(`audit.matter.${line.matter}`)}</span>
      </td>
      <td>
        {line.person && (
          <a href={paths.audit(me.person, line.person)}>
            <bdi>{line.personName ?? t("audit.gone")}</bdi>
          </a>
        )}
        {line.session && <span className={table.under}>{line.sessionName ?? line.session}</span>}
        {line.thing && <span className={table.under}>{line.thing}</span>}
        {!line.person && !line.session && !line.thing && t("audit.whole")}
      </td>
    </tr>
  )
}
