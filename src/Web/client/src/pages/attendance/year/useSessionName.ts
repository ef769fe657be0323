import { useTranslation } from "react-i18next"
import type { YearSession } from "../../../app/attendance"

/** "Class 4", "Kick-off". */
export function useSessionName(): (session: Pick<YearSession, "number" | "title">) => string {
  const { t } = useTranslation()
  return ({ number, title }) => (number ? t("year.session.class", { number }) : title || t("year.session.kickOff"))
}
