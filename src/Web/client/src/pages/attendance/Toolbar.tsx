import { Download, Printer } from "lucide-react"
import { ToggleButton, ToggleButtonGroup } from "react-aria-components"
import { useTranslation } from "react-i18next"
import { type Attendance, addresses } from "../../app/api"
import { Button, ButtonLink } from "../../design/Button"
import { type Glyph, StatusGlyph } from "../../design/StatusGlyph"
import { useMe } from "../frame/SignedIn"
import { type Filter, filtered } from "./order"
import styles from "./Toolbar.module.css"

const filters: Filter[] = ["all", "mayors", "seniorLeaders", "missing"]
const keyed = ["present", "partly", "absent", "excused", "madeUp"] satisfies Glyph[]

interface ToolbarProps {
  attendance: Attendance
  filter: Filter
  onFilter: (filter: Filter) => void
}

/** Whom to show, what the glyphs mean, and how to take it away. */
export function Toolbar({ attendance, filter, onFilter }: ToolbarProps) {
  const { t } = useTranslation()
  const me = useMe()
  const { people, final, session } = attendance
  return (
    <div className={styles.toolbar}>
      <ToggleButtonGroup
        className={styles.filters}
        aria-label={t("attendance.filters")}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[filter]}
        onSelectionChange={(keys) => onFilter([...keys][0] as Filter)}
      >
        {filters.map((one) => (
          <ToggleButton key={one} id={one} className={styles.filter}>
            {t(final && one === "missing" ? "pages.status.absent" : `attendance.filter.${one}`)}{" "}
            <span className={styles.count}>{filtered(people, one).length}</span>
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {final && (
        <ul className={styles.key} aria-label={t("attendance.key")}>
          {keyed.map((glyph) => (
            <li key={glyph}>
              <StatusGlyph glyph={glyph} /> {t(`pages.status.${glyph}`)}
            </li>
          ))}
        </ul>
      )}
      <div className={styles.actions}>
        <Button icon={<Printer aria-hidden />} onPress={() => window.print()}>
          {t("attendance.print")}
        </Button>
        <ButtonLink href={addresses.attendanceCsv(me.person, session.id)} download icon={<Download aria-hidden />}>
          {t("attendance.csv")}
        </ButtonLink>
      </div>
    </div>
  )
}
