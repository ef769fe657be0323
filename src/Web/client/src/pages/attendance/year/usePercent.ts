import { useReading } from "../../useReading"

/** "83 %" in the reader's way; a dash where nothing counts yet. */
export function usePercent(): (share: number | null) => string {
  const { locale } = useReading()
  const format = new Intl.NumberFormat(locale, { style: "percent" })
  return (share) => (share === null ? "–" : format.format(share))
}
