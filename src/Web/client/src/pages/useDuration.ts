import { useTranslation } from "react-i18next"

/** How long something takes, in words: "2 hours", "30 minutes", "1 h 30 min". */
export function useDuration(): (from: string, to: string) => string {
  const { t } = useTranslation()
  return (from, to) => {
    const all = Math.round((Date.parse(to) - Date.parse(from)) / 60_000)
    const hours = Math.floor(all / 60)
    const minutes = all % 60
    if (hours === 0) return t("pages.duration.minutes", { count: minutes })
    if (minutes === 0) return t("pages.duration.hours", { count: hours })
    return t("pages.duration.both", { hours, minutes })
  }
}
