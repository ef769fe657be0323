import { Plus, X } from "lucide-react"
import { useTranslation } from "react-i18next"
import { Button } from "../../design/Button"
import { Field } from "./Field"
import styles from "./Plan.module.css"

const most = 8

/** Headings that are made on the board when the pasture begins. */
export function Columns({ columns, change }: { columns: string[]; change(columns: string[]): void }) {
  const { t } = useTranslation()
  return (
    <section className={styles.block}>
      {columns.length > 0 && <h3 className={styles.label}>{t("plan.column.heading")}</h3>}
      <ul className={styles.lines}>
        {columns.map((column, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a column has no name but its place.
          <li key={place} className={styles.row}>
            <Field
              label={t("plan.column.label", { number: place + 1 })}
              unlabelled
              value={column}
              longest={60}
              write={(text) => change(columns.with(place, text))}
            />
            <Button
              look="quiet"
              onPress={() => change(columns.toSpliced(place, 1))}
              aria-label={t("plan.column.remove", { number: place + 1 })}
            >
              <X aria-hidden />
            </Button>
          </li>
        ))}
      </ul>
      {columns.length < most && (
        <Button look="quiet" icon={<Plus aria-hidden />} onPress={() => change([...columns, ""])}>
          {t("plan.column.add")}
        </Button>
      )}
    </section>
  )
}
