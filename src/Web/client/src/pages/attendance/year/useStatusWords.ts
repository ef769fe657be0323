import { useTranslation } from "react-i18next"
import type { Cell, YearSession } from "../../../app/attendance"

/** "Absent", "Excused (measured: Absent)", "Expected": all that a cell's sign stands for. */
export function useStatusWords(): (session: Pick<YearSession, "held">, cell: Cell) => string {
  const { t } = useTranslation()
  return ({ held }, { status, measured, corrected }) => {
    if (!status) return t(held ? "year.notMeasured" : "year.expected")
    const word = t(`pages.status.${status}`)
    if (!corrected) return word
    return measured
      ? t("year.measured", { status: word, measured: t(`pages.status.${measured}`) })
      : t("year.correctedCell", { status: word })
  }
}
