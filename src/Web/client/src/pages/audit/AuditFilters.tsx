import { useTranslation } from "react-i18next"
import { type AuditPart, type AuditWanted, type Deed, deeds } from "../../app/audit"
import { useMe } from "../frame/SignedIn"
import { ChoiceField, WordsField } from "../schedule/Fields"
import styles from "./Audit.module.css"

interface AuditFiltersProps {
  wanted: AuditWanted
  doers: AuditPart["doers"]
  onWant(wanted: AuditWanted): void
}

/** What was done, who did it, on which day. */
export function AuditFilters({ wanted, doers, onWant }: AuditFiltersProps) {
  const { t } = useTranslation()
  const { programme } = useMe()
  const names = new Map(doers.map(({ person, name }) => [person, name]))
  return (
    <div className={styles.filters}>
      <ChoiceField<Deed | "">
        label={t("audit.filter.deed")}
        value={wanted.deed}
        write={(deed) => onWant({ ...wanted, deed })}
        options={["", ...deeds]}
        nameOf={(deed) => (deed === "" ? t("audit.filter.any") : t(`audit.deed.${deed}`))}
      />
      <ChoiceField
        label={t("audit.filter.by")}
        value={wanted.by}
        write={(by) => onWant({ ...wanted, by })}
        options={["", ...names.keys()]}
        nameOf={(person) => (person === "" ? t("audit.filter.anyone") : (names.get(person) ?? person))}
      />
      <WordsField
        type="date"
        label={t("audit.filter.day", { place: programme.place })}
        value={wanted.day}
        write={(day) => onWant({ ...wanted, day })}
      />
    </div>
  )
}
