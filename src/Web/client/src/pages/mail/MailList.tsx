import { ToggleButton, ToggleButtonGroup } from "react-aria-components"
import { useTranslation } from "react-i18next"
import type { Mail } from "../../app/mail"
import table from "../roster/Table.module.css"
import { countOf, type Filter, filterNames } from "./filters"
import styles from "./Mail.module.css"
import { MailRow } from "./MailRow"

interface MailListProps {
  mail: Mail
  filter: Filter
  onFilter(filter: Filter): void
  onChanged(): void
}

/** The mails that were asked for, newest first. */
export function MailList({ mail, filter, onFilter, onChanged }: MailListProps) {
  const { t } = useTranslation()
  return (
    <section>
      <h2 className={styles.heading}>{t("mail.list.title")}</h2>
      <ToggleButtonGroup
        className={styles.filters ?? ""}
        aria-label={t("mail.list.show")}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[filter]}
        onSelectionChange={(keys) => onFilter([...keys][0] as Filter)}
      >
        {filterNames.map((name) => (
          <ToggleButton key={name} id={name} className={styles.filter ?? ""}>
            {t(`mail.filter.${name}`, { count: countOf(mail, name) })}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {mail.mails.length === 0 ? (
        <p className={styles.empty}>{t(`mail.none.${filter}`)}</p>
      ) : (
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{t("mail.list.to")}</th>
              <th scope="col">{t("mail.list.what")}</th>
              <th scope="col">{t("mail.list.stands")}</th>
              <th scope="col">{t("mail.list.do")}</th>
            </tr>
          </thead>
          <tbody>
            {mail.mails.map((line) => (
              <MailRow key={line.id} line={line} onChanged={onChanged} />
            ))}
          </tbody>
        </table>
      )}
      {countOf(mail, filter) > mail.mails.length && (
        <p className={styles.quiet}>{t("mail.list.newest", { count: mail.mails.length })}</p>
      )}
    </section>
  )
}
