import { useTranslation } from "react-i18next"
import type { ScheduleLine } from "../../app/schedule"
import { day, shortDay } from "../../app/times"
import { useReading } from "../useReading"

/** How sessions and their days are called on this page; days are those of the session's own zone. */
export function useNames() {
  const { t } = useTranslation()
  const reading = useReading()
  return {
    nameOf({ kind, number, title }: Pick<ScheduleLine, "kind" | "number" | "title">): string {
      if (kind === "kickOff") return t("schedule.name.kickOff")
      return number === null ? title || t("schedule.name.oneClass") : t("schedule.name.class", { number })
    },
    dayOf: (at: string, zone: string) => day(new Date(at), { locale: reading.locale, zone }),
    shortDayOf: (at: string, zone: string) => shortDay(new Date(at), { locale: reading.locale, zone }),
  }
}
